import { describe, expect, it } from 'vitest';
import type { DomainScore, NotAssessed, OverallScore } from '../../src/model/scorecard.ts';
import { scoreOverall } from '../../src/score/score-overall.ts';

function overall(...outcomes: readonly (number | NotAssessed)[]): OverallScore {
  const domains = outcomes.map((outcome, at): DomainScore => {
    const value =
      typeof outcome === 'number'
        ? ({ state: 'assessed', score: outcome } as const)
        : ({ state: 'not-assessed', reason: outcome } as const);
    return { domain: `d${String(at)}`, value, coverage: 1 };
  });
  return scoreOverall(domains, 0.6);
}

function scores(...outcomes: readonly (number | NotAssessed)[]): readonly unknown[] {
  const { value, plain } = overall(...outcomes);
  return [value, plain].map((each) =>
    each.state === 'assessed' ? Number(each.score.toFixed(3)) : each.reason,
  );
}

describe('the overall score', () => {
  it.each([
    [[80, 80, 20], 50.397, 60],
    [[50, 50, 50], 50, 50],
    [[0, 100], 10, 50],
    [[21, 1, 1, 1], 2.141, 6],
  ])('of %j is the geometric mean %d, with the plain mean %d beside it', (domains, geometric, plain) => {
    expect(scores(...domains)).toEqual([geometric, plain]);
  });

  it('counts a domain at 0 as 1', () => {
    expect(scores(0, 0)).toEqual([1, 0]);
  });

  it('covers the share of domains that are assessed', () => {
    expect(scores(50, 50, 'not-asked')).toEqual([50, 50]);
    expect(overall(50, 50, 'not-asked').coverage).toBe(2 / 3);
    expect(overall(50, 'does-not-apply').coverage).toBe(1);
  });

  it('does not exist below the coverage the kit asks for', () => {
    expect(overall(50, 'not-asked').coverage).toBe(0.5);
    expect(scores(50, 'not-asked')).toEqual(['too-little-coverage', 'too-little-coverage']);
  });

  it('exists at exactly the coverage the kit asks for', () => {
    expect(scores(50, 50, 50, 'not-asked', 'not-asked')).toEqual([50, 50]);
  });

  it('is never made out of nothing, even where the kit asks for no coverage at all', () => {
    const value = { state: 'not-assessed', reason: 'not-asked' } as const;
    expect(scoreOverall([{ domain: 'd', value, coverage: 0 }], 0).value).toEqual(value);
  });

  it('does not depend on the order of the domains, to the last digit', () => {
    const domains = Array.from({ length: 12 }, (_, at) => ({
      domain: `d${String(at)}`,
      value: { state: 'assessed', score: 3 + 95 * Math.abs(Math.sin(at)) } as const,
      coverage: 1,
    }));
    expect(scoreOverall(domains.toReversed(), 0.6)).toEqual(scoreOverall(domains, 0.6));
  });

  it('does not exist without domains, or without any that applies', () => {
    expect(scores()).toEqual(['does-not-apply', 'does-not-apply']);
    expect(scores('does-not-apply')).toEqual(['does-not-apply', 'does-not-apply']);
    expect(scores('not-asked', 'not-asked')).toEqual(['not-asked', 'not-asked']);
    expect(overall().coverage).toBe(0);
  });
});
