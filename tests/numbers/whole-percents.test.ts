import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../src/numbers/whole-percents.ts';
import { runs } from '../support/law-runs.ts';

test.each([
  [
    [0.928, 0.036, 0.036],
    [93, 4, 3],
  ],
  [
    [0.956, 0.004, 0.04],
    [96, 0, 4],
  ],
  [
    [0.964, 0.004, 0.032],
    [97, 0, 3],
  ],
  [
    [0.29, 0.57, 0.14],
    [29, 57, 14],
  ],
  [
    [1, 0, 0],
    [100, 0, 0],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [34, 33, 33],
  ],
])('%j is said as %j', (shares, percents) => {
  expect(wholePercents(shares)).toEqual(percents);
});

test('whatever the shares, they add up to 100, none is off by a whole percent, and the order stays', () => {
  const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const shares = counts.map((count) => count / total);
      const percents = wholePercents(shares);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      for (const [at, percent] of percents.entries()) {
        expect(Math.abs(percent - (shares[at] ?? NaN) * 100)).toBeLessThan(1);
        for (const [other, share] of shares.entries())
          if (share > (shares[at] ?? NaN)) expect(percents[other]).toBeGreaterThanOrEqual(percent);
      }
    }),
    runs(300),
  );
});
