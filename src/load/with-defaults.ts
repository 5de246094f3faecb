/** The defaults, with every field replaced that is given. */
export function withDefaults<T extends object>(
  defaults: T,
  given: { readonly [Field in keyof T]?: T[Field] | undefined } = {},
): T {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries<unknown>(set) };
}
