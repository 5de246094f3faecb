/** Order by UTF-16 units, the same in every locale: below 0 when a comes first. */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
