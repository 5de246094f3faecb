import type { ExplainedValue } from '../model/explanation.ts';
import { isEntry, type Entry } from './entries-in.ts';
import { measureOf } from './measure-of.ts';
import { textOf } from './text-of.ts';

/** Every number of an entry itself, in its order; those of entries inside it have ids of their own. */
export function valuesOf(entry: Entry): readonly ExplainedValue[] {
  const kind = textOf(entry, 'kind')[0];
  return numbersIn(entry, '').map(({ field, value, of }) => {
    const { means, unit } = measureOf(field, kind);
    return { field, value, means: of === undefined ? means : `${means} (${of})`, unit };
  });
}

type Found = {
  readonly field: string;
  readonly value: number;
  /** Of one among several: which of them. */
  readonly of?: string;
};

function numbersIn(entry: Entry, path: string): readonly Found[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const field = path === '' ? key : `${path}.${key}`;
    return key === 'voices' ? [] : foundIn(value, field);
  });
}

function foundIn(value: unknown, field: string): readonly Found[] {
  if (typeof value === 'number') return [{ field, value }];
  if (Array.isArray(value))
    return value.flatMap((one) => foundIn(one, field).map((found) => namedBy(one, found)));
  return isEntry(value) && value['id'] === undefined ? numbersIn(value, field) : [];
}

function namedBy(one: unknown, found: Found): Found {
  const [of] = isEntry(one) ? textOf(one, 'fault') : [];
  return of === undefined ? found : { ...found, of };
}
