/**
 * A score (0…100) without the dust that weights leave in the last digits, so that a perfect score is 100 and a floor at
 * the very score holds. Nine decimals are kept.
 */
export function steadyScore(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
