/** The sum of parts whose errors correlate with `correlation` (0…1), divided by their design effect; 0 of nothing. */
export function temperedSum(parts: readonly number[], correlation: number): number {
  return parts.reduce((sum, part) => sum + part, 0) / designEffect(parts.length, correlation);
}

/** How many times the variance of a sum of n errors grows where each two correlate with ρ: 1 + (n − 1)ρ. */
export function designEffect(count: number, correlation: number): number {
  return 1 + Math.max(0, count - 1) * correlation;
}
