/** Order by the first key that differs, text by code unit; negate a number to let it fall. Below 0 when a comes first. */
export function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  let index = 0;
  for (const left of a) {
    const right = b[index] ?? '';
    if (left < right) return -1;
    if (left > right) return 1;
    index += 1;
  }
  return 0;
}
