import type { Interval } from '../model/scorecard.ts';
import { quantile } from '../numbers/quantile.ts';

/** From 5 to 95 % of the resampled scores, within 0…100 and wide enough to hold the score itself. */
export function intervalOf(score: number, resampled: Float64Array): Interval {
  const sorted = resampled.toSorted();
  return {
    low: Math.max(0, Math.min(score, quantile(sorted, 0.05))),
    high: Math.min(100, Math.max(score, quantile(sorted, 0.95))),
  };
}
