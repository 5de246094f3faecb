/**
 * How many of `count` voices or answers one resample draws: one fewer, as long as one is left. Means of as many as
 * there are would spread too little, by the factor (n − 1) / n of their variance, which with few people is much
 * (McCarthy and Snowden 1985; Rao and Wu 1988).
 */
export function resampleSize(count: number): number {
  return Math.max(1, count - 1);
}

/**
 * What the error of one answer is multiplied by, so that the mean of a resample errs as the mean of all `count` does
 * whose errors correlate with `correlation` (0…1).
 */
export function errorShare(count: number, correlation: number): number {
  const all = Math.max(1, count);
  return Math.sqrt((resampleSize(count) * (1 + (all - 1) * correlation)) / all);
}
