import { describe, expect, it } from 'vitest';
import { raterAgreement } from '../../src/numbers/rater-agreement.ts';
import { sampleVariance } from '../../src/numbers/sample-variance.ts';

/** Formulas as in the R package multilevel; levels 0…4. */
describe('agreement within a group', () => {
  it.each([
    { levels: [0, 1, 1, 2, 1], variance: 0.5, rwg: 0.75, deviation: 0.4, awg: 0.7333 },
    { levels: [3, 4, 4, 4, 3], variance: 0.3, rwg: 0.85, deviation: 0.48, awg: 0.6667 },
    // The same ratings on a scale of 1 to 5: the mean leaves more room.
    { levels: [2, 3, 3, 3, 2], variance: 0.3, rwg: 0.85, deviation: 0.48, awg: 0.8681 },
    { levels: [0, 1, 2, 3, 4], variance: 2.5, rwg: 0, deviation: 1.2, awg: 0 },
    { levels: [0, 0, 4, 4, 4], variance: 4.8, rwg: 0, deviation: 1.92, awg: -1 },
  ])('of $levels is as published', ({ levels, variance, ...expected }) => {
    expect(sampleVariance(levels)).toBeCloseTo(variance, 10);
    const found = raterAgreement(levels);
    expect(found.rwg).toBeCloseTo(expected.rwg, 10);
    expect(found.deviation).toBeCloseTo(expected.deviation, 10);
    expect(found.awg).toBeCloseTo(expected.awg, 4);
  });

  it('is full where all say the same, at the ends too', () => {
    expect(raterAgreement([4, 4, 4, 4])).toEqual({ deviation: 0, awg: 1, rwg: 1 });
    expect(raterAgreement([2, 2, 2, 2])).toEqual({ deviation: 0, awg: 1, rwg: 1 });
  });

  it('has no variance of fewer than two', () => {
    expect(sampleVariance([3])).toBeNaN();
  });
});
