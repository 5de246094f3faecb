import { weightedMean } from './weighted-mean.ts';
import type { Weighted } from './weighted.ts';

/** Geometric mean by weight of values above 0; weights need not sum to 1. NaN when they sum to 0. */
export function geometricMean(parts: readonly Weighted[]): number {
  return Math.exp(weightedMean(parts.map(({ value, weight }) => ({ value: Math.log(value), weight }))));
}
