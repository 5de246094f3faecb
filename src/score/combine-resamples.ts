import { numberAt } from '../numbers/number-at.ts';

/** Puts the parts' scores together resample by resample; of no parts there are no resamples. */
export function combineResamples(
  parts: readonly Float64Array[],
  aggregate: (scores: readonly number[]) => number,
): Float64Array {
  const resamples = Math.max(0, ...parts.map((part) => part.length));
  return Float64Array.from({ length: resamples }, (_, at) =>
    aggregate(parts.map((part) => numberAt(part, at))),
  );
}
