/** Rising order; numbers equal but for the last digits of floating sums are a tie. */
export function compareNumbers(a: number, b: number): number {
  return Math.round(a * 1e12) - Math.round(b * 1e12);
}
