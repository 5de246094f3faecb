import { expect, it } from 'vitest';
import { geometricMean } from '../../src/numbers/geometric-mean.ts';

const equal = (...values: readonly number[]): number =>
  geometricMean(values.map((value) => ({ value, weight: 1 })));

it.each([
  [[80, 80, 20], 50.397],
  [[50, 50, 50], 50],
  [[1, 100], 10],
  [[21, 1, 1, 1], 2.1407],
  [[21, 2, 1, 1], 2.5457],
  [[6, 6, 6, 6], 6],
  [[6, 7, 6, 6], 6.2357],
] as const)('of %j is %d', (values, expected) => {
  expect(Math.abs(equal(...values) - expected)).toBeLessThan(0.0006);
});

it('weights .5, .3, .2 on 90, 60, 30 give 63.972', () => {
  const parts = [
    { value: 90, weight: 0.5 },
    { value: 60, weight: 0.3 },
    { value: 30, weight: 0.2 },
  ];
  expect(geometricMean(parts)).toBeCloseTo(63.972, 3);
});

it('weights need not sum to 1', () => {
  expect(
    geometricMean([
      { value: 4, weight: 3 },
      { value: 9, weight: 3 },
    ]),
  ).toBeCloseTo(6, 12);
});

it.each([
  [[0.87, 0.954, 0.895], 0.9057],
  [[0.747, 0.782, 0.575], 0.6951],
  [[0.288, 0.37, 0.334], 0.3289],
] as const)('of the three human development indices %j is %d', (values, expected) => {
  expect(equal(...values)).toBeCloseTo(expected, 4);
});
