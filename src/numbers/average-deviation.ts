import { mean } from './mean.ts';

/** Mean absolute deviation from the mean (AD_M, Burke, Finkelstein and Dusig 1999); NaN of nothing. */
export function averageDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((value) => Math.abs(value - centre)));
}
