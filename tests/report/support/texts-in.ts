/** Every value under the key `id`, however deep, except the kit's own. */
export function idsIn(value: unknown): readonly string[] {
  return valuesUnder('id', value);
}

/** Every value under a key, however deep; only strings. */
export function valuesUnder(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesUnder(key, each));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = name === key && typeof inner === 'string' ? [inner] : [];
    return [...own, ...valuesUnder(key, inner)];
  });
}
