import { expect, it } from 'vitest';
import { mean } from '../../src/numbers/mean.ts';
import { weightedMean } from '../../src/numbers/weighted-mean.ts';

it('the mean of 80, 80 and 20 is 60', () => {
  expect(mean([80, 80, 20])).toBe(60);
});

it('the mean of nothing is no number', () => {
  expect(mean([])).toBeNaN();
  expect(weightedMean([])).toBeNaN();
});

it('weights .5, .3, .2 on 90, 60, 30 give 69', () => {
  const parts = [
    { value: 90, weight: 0.5 },
    { value: 60, weight: 0.3 },
    { value: 30, weight: 0.2 },
  ];
  expect(weightedMean(parts)).toBeCloseTo(69, 12);
});

it('weights need not sum to 1', () => {
  const parts = [
    { value: 90, weight: 5 },
    { value: 30, weight: 5 },
    { value: 7, weight: 0 },
  ];
  expect(weightedMean(parts)).toBe(60);
});
