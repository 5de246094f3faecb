/** Items under their keys, keys in the order in which they first come up. */
export function under<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const keys = new Set(items.map(keyOf));
  return new Map(Array.from(keys, (key) => [key, items.filter((item) => keyOf(item) === key)]));
}
