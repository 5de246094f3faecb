import type { YamlValue } from './yaml-tree.ts';

const words: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['object', 'a map of fields'],
  ['record', 'a map of fields'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['null', 'nothing'],
]);

/** Our word for a type of the schema library. */
export function wordFor(expected: string): string {
  return words.get(expected) ?? expected;
}

/** Our word for what stands in the file. */
export function kindOf(value: YamlValue | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'a list' : 'a map of fields';
}

const shownLength = 80;

/** A value as a problem may quote it: short, never a whole list or map. */
export function shown(value: YamlValue | undefined): string {
  if (typeof value !== 'string') return typeof value === 'object' ? kindOf(value) : String(value);
  return value.length > shownLength ? `${value.slice(0, shownLength - 1)}…` : value;
}
