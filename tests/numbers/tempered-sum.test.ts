import { expect, it } from 'vitest';
import { designEffect, temperedSum } from '../../src/numbers/tempered-sum.ts';

it.each([
  [0, 0.5, 1],
  [1, 0.5, 1],
  [4, 0, 1],
  [4, 0.3, 1.9],
  [4, 1, 4],
])('%d errors alike by %d have a design effect of %d', (count, correlation, expected) => {
  expect(designEffect(count, correlation)).toBeCloseTo(expected, 12);
});

it.each([
  [[], 0.5, 0],
  [[-2], 0.5, -2],
  [[1, 2], 0, 3],
  [[1, 2], 0.5, 2],
  [[1, 2, 3], 1, 2],
])('the sum of %j alike by %d is tempered to %d', (parts, correlation, expected) => {
  expect(temperedSum(parts, correlation)).toBeCloseTo(expected, 12);
});
