import { expect, it } from 'vitest';
import { quantile } from '../../src/numbers/quantile.ts';

it.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 3.7],
  [1, 4],
])('the quantile %d of 1, 2, 3, 4 is %d', (share, expected) => {
  expect(quantile([1, 2, 3, 4], share)).toBeCloseTo(expected, 12);
});

it('of one value every quantile is that value', () => {
  expect(quantile([7], 0)).toBe(7);
  expect(quantile([7], 0.05)).toBe(7);
  expect(quantile([7], 1)).toBe(7);
});

it('of nothing is no number', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
