import { expect, it } from 'vitest';
import { compareNumbers } from '../../src/numbers/compare-numbers.ts';

it('numbers stand in rising order', () => {
  expect([0.3, -1, 0.2].toSorted(compareNumbers)).toEqual([-1, 0.2, 0.3]);
});

it('numbers that differ by the last digits of a sum are a tie', () => {
  expect(compareNumbers(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareNumbers(0.3, 0.3 + 1e-11)).toBeLessThan(0);
});
