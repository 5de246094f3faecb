import { expect, it } from 'vitest';
import { averageDeviation } from '../../src/numbers/average-deviation.ts';

it.each([
  [[0, 1, 1, 2, 1], 0.4],
  [[3, 4, 4, 4, 3], 0.48],
  [[0, 1, 2, 3, 4], 1.2],
  [[0, 0, 4, 4, 4], 1.92],
] as const)('the ratings %j deviate by %d levels on average', (ratings, deviation) => {
  expect(averageDeviation(ratings)).toBeCloseTo(deviation, 12);
});

it('one rating does not deviate', () => {
  expect(averageDeviation([3])).toBe(0);
});
