import type { Entry } from './entries-in.ts';

/** A field that holds text, as a list of one; empty where it holds none. */
export function textOf(entry: Entry, field: string): readonly string[] {
  const value = entry[field];
  return typeof value === 'string' ? [value] : [];
}
