/** The number at an index; NaN outside, so that a slip shows instead of passing for 0. */
export function numberAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? NaN;
}
