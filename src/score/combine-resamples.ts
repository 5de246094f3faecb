import { realAt } from '../numbers/number-at.ts';

/** Puts the parts' scores together resample by resample; of no parts there are no resamples. */
export function combineResamples(
  parts: readonly Float64Array[],
  aggregate: (scores: readonly number[]) => number,
): Float64Array {
  const resamples = Math.max(0, ...parts.map((part) => part.length));
  const combined = new Float64Array(resamples);
  // One list for all resamples: a new one for each would be most of the work.
  const scores = parts.map(() => 0);
  for (let at = 0; at < resamples; at++) {
    parts.forEach((part, index) => (scores[index] = realAt(part, at)));
    combined[at] = aggregate(scores);
  }
  return combined;
}
