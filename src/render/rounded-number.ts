/** A number as machine formats write it: to 1e-6, never "-0". */
export function roundedNumber(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}
