import { expect, it } from 'vitest';
import { errorOfMean } from '../../src/numbers/error-of-mean.ts';

it.each([
  [[0.8], 0.5, 0.8],
  [[1, 1], 0, Math.SQRT1_2],
  [[1, 1], 1, 1],
  [[1, 1], 0.5, Math.sqrt(0.75)],
  [[1, 1, 1, 1], 0.3, Math.sqrt(1.9 / 4)],
  [[3, 0, 0], 0.3, 1],
  // Variances 1 and 4, covariance 0.5 × 2, each twice: 7 / 4.
  [[1, 2], 0.5, Math.sqrt(7) / 2],
])('the mean of values with errors %j that correlate with %d errs by %d', (errors, correlation, expected) => {
  expect(errorOfMean(errors, correlation)).toBeCloseTo(expected, 12);
});
