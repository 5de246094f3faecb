import { expect, it } from 'vitest';
import { errorShare, resampleSize } from '../../src/numbers/resample-size.ts';

it.each([
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [40, 39],
])('of %d a resample draws %d', (count, expected) => {
  expect(resampleSize(count)).toBe(expected);
});

it('means of one fewer from 0 and 4 spread as the unbiased variance says', () => {
  // Variance of two values over n − 1 is 8, of their mean 4; one drawn value is 0 or 4, with variance 4.
  const [low, high] = [0, 4];
  const variance = ((low - 2) ** 2 + (high - 2) ** 2) / 2;
  expect(variance / resampleSize(2)).toBe(8 / 2);
});

it.each([
  [1, 0.5, 1],
  [2, 0.5, Math.sqrt(0.75)],
  [2, 0, Math.SQRT1_2],
  [5, 0, Math.sqrt(4 / 5)],
  [5, 1, 2],
  [0, 0.5, 1],
])('the error of one of %d answers alike by %d counts %d times', (count, correlation, expected) => {
  expect(errorShare(count, correlation)).toBeCloseTo(expected, 12);
});

it.each([
  // One of the two is drawn, who is heard either at once or because somebody must be.
  [1, 2, 1],
  // Nobody, one or both of two draws are heard in 4, 4 and 1 of 9 cases: 8 times the whole error, once half of it.
  [1, 3, 1 / (8 / 9 + 1 / 18)],
  [2, 3, 1.3 / 2 / (1 / 9 + 4 / 9 + 4 / 18)],
])(
  'the error of %d heard among %d counts so much that the mean errs as all heard do',
  (count, among, square) => {
    expect(errorShare(count, 0.3, among) ** 2).toBeCloseTo(square, 12);
  },
);
