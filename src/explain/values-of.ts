import type { ExplainedValue } from '../model/explanation.ts';
import { isEntry, type Entry } from './entries-in.ts';
import { measureOf } from './measure-of.ts';
import { textOf } from './text-of.ts';

/** Every number of an entry itself, in its order; those of entries inside it have ids of their own. */
export function valuesOf(entry: Entry): readonly ExplainedValue[] {
  const kind = textOf(entry, 'kind')[0];
  return numbersIn(entry, '').map((found) => ({ ...found, ...measureOf(found.field, kind) }));
}

type Found = { readonly field: string; readonly of?: string; readonly value: number };

function numbersIn(entry: Entry, path: string): readonly Found[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const field = path === '' ? key : `${path}.${key}`;
    return key === 'voices' ? [] : foundIn(value, field);
  });
}

function foundIn(value: unknown, field: string): readonly Found[] {
  if (typeof value === 'number') return [{ field, value }];
  if (Array.isArray(value)) return value.flatMap((one) => named(one, foundIn(one, field)));
  return isEntry(value) && value['id'] === undefined ? numbersIn(value, field) : [];
}

/** One of a list is told from the others by who or what it is about. */
function named(one: unknown, found: readonly Found[]): readonly Found[] {
  if (!isEntry(one)) return found;
  const of = ['fault', 'source', 'who', 'group', 'title', 'role'].flatMap((field) => textOf(one, field))[0];
  return of === undefined ? found : found.map((each) => ({ of, ...each }));
}
