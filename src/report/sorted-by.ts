import { compareKeys } from '../numbers/compare-keys.ts';

/** A copy in the order of the keys, the first key that differs decides; negate a number to let it fall. */
export function sortedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly (number | string)[],
): readonly T[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
}
