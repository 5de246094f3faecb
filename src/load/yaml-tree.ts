import type { Place } from '../model/problem.ts';
import type { Lines } from '../text/place-at.ts';
import { placeAt } from '../text/place-at.ts';

export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type YamlPath = readonly (string | number)[];

/** Plain values, and beside them where every key and value stands. Maps are objects without a prototype. */
export type YamlTree = {
  readonly lines: Lines;
  readonly value: YamlValue;
  readonly start: number;
  readonly offsets: ReadonlyMap<object, Offsets>;
};

/** Where the items of a list begin, or the entries of a map. */
export type Offsets = readonly number[] | ReadonlyMap<string, EntryOffsets>;

/** Where a key and its value begin. */
export type EntryOffsets = { readonly key: number; readonly value: number };

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(tree: YamlTree, path: YamlPath): YamlValue | undefined {
  let value: YamlValue | undefined = tree.value;
  for (const step of path) value = childOf(value, step);
  return value;
}

/** Where the value at a path stands; where it does not exist, its nearest existing ancestor. */
export function placeOfValue(tree: YamlTree, path: YamlPath): Place {
  let value: YamlValue | undefined = tree.value;
  let offset = tree.start;
  for (const step of path) {
    const next = offsetOfStep(offsetsOf(tree, value), step);
    if (next === undefined) break;
    offset = next;
    value = childOf(value, step);
  }
  return placeAt(tree.lines, offset);
}

/** Where the last key of a path stands; for list items and missing keys as `placeOfValue`. */
export function placeOfKey(tree: YamlTree, path: YamlPath): Place {
  const key = path.at(-1);
  const parent = valueAt(tree, path.slice(0, -1));
  const entry = typeof key === 'string' ? entryAt(offsetsOf(tree, parent), key) : undefined;
  return entry === undefined ? placeOfValue(tree, path) : placeAt(tree.lines, entry.key);
}

/** Where the key of the map or the dash of the list item at a path begins: what a missing field points at. */
export function placeOfEntry(tree: YamlTree, path: YamlPath): Place {
  return typeof path.at(-1) === 'string' ? placeOfKey(tree, path) : placeOfValue(tree, path);
}

/** Whether a value is a map of fields. */
export function isMap(value: unknown): value is Readonly<Record<string, YamlValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function offsetsOf(tree: YamlTree, value: YamlValue | undefined): Offsets | undefined {
  return typeof value === 'object' && value !== null ? tree.offsets.get(value) : undefined;
}

function offsetOfStep(offsets: Offsets | undefined, step: string | number): number | undefined {
  if (offsets === undefined) return undefined;
  if (isEntries(offsets)) return offsets.get(String(step))?.value;
  return typeof step === 'number' ? offsets[step] : undefined;
}

function entryAt(offsets: Offsets | undefined, key: string): EntryOffsets | undefined {
  return offsets !== undefined && isEntries(offsets) ? offsets.get(key) : undefined;
}

function isEntries(offsets: Offsets): offsets is ReadonlyMap<string, EntryOffsets> {
  return offsets instanceof Map;
}

/** One step down into a list or a map, or undefined where that leads nowhere. */
export function childOf(value: YamlValue | undefined, step: PropertyKey): YamlValue | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMap(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}
