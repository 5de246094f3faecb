import { geometricMean } from '../numbers/geometric-mean.ts';

/**
 * Geometric mean of domain scores (0…100), each counted as at least 1, so that a surplus in one domain cannot pay
 * for a broken one (OECD/JRC Handbook on composite indicators, 2008).
 */
export function overallMean(scores: readonly number[]): number {
  return geometricMean(scores.map((score) => ({ value: Math.max(score, 1), weight: 1 })));
}
