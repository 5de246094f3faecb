import { averageDeviation } from './average-deviation.ts';
import { mean } from './mean.ts';
import { sampleVariance } from './sample-variance.ts';

/** How far the raters of one thing agree. */
export type RaterAgreement = {
  /** Mean absolute deviation from the mean, in levels (Burke, Finkelstein and Dusig 1999). */
  readonly deviation: number;
  /** −1…1: 1 minus twice the variance as a share of the largest one possible at this mean (Brown and Hauenstein 2005). */
  readonly awg: number;
  /** 0…1: 1 minus the variance as a share of that of answers spread evenly, cut at 0 (James, Demaree and Wolf 1984). */
  readonly rwg: number;
};

/**
 * Agreement of at least two levels, 0…4. A group of fewer than four says little with any of the three.
 */
export function raterAgreement(levels: readonly number[]): RaterAgreement {
  const variance = sampleVariance(levels);
  return { deviation: averageDeviation(levels), awg: awgOf(levels, variance), rwg: rwgOf(variance) };
}

const highest = 4;

/** Variance of answers spread evenly over five levels: (5² − 1) / 12. */
const evenVariance = 2;

/** Of levels from 0, where the lowest one falls out of the formula. */
function awgOf(levels: readonly number[], variance: number): number {
  if (variance === 0) return 1;
  const centre = mean(levels);
  const spare = highest * centre - centre ** 2;
  return 1 - (2 * variance) / ((spare * levels.length) / (levels.length - 1));
}

function rwgOf(variance: number): number {
  return Math.max(0, 1 - variance / evenVariance);
}
