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

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}
