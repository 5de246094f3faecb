import { expect, it } from 'vitest';
import { intervalOf } from '../../src/score/interval-of.ts';

const hundred = Float64Array.from({ length: 101 }, (_, at) => 100 - at);

it('runs from 5 to 95 % of the resampled scores, in whatever order they come', () => {
  expect(intervalOf(50, hundred)).toEqual({ low: 5, high: 95 });
});

it('is widened until it holds the score', () => {
  expect(intervalOf(2, hundred)).toEqual({ low: 2, high: 95 });
  expect(intervalOf(99, hundred)).toEqual({ low: 5, high: 99 });
});

it('stays within 0 and 100', () => {
  expect(intervalOf(50, Float64Array.of(-5, -5, 110, 110))).toEqual({ low: 0, high: 100 });
});
