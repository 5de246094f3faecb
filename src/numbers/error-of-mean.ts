/**
 * Standard deviation of the mean of values with these standard deviations, of which each two correlate with
 * `correlation` (0…1).
 */
export function errorOfMean(errors: readonly number[], correlation: number): number {
  const alone = errors.reduce((sum, error) => sum + error ** 2, 0);
  const together = errors.reduce((sum, error) => sum + error, 0) ** 2;
  return Math.sqrt((1 - correlation) * alone + correlation * together) / errors.length;
}
