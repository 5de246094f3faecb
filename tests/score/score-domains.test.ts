import { describe, expect, it } from 'vitest';
import type { NodeScore, NotAssessed } from '../../src/model/scorecard.ts';
import { scoreDomains } from '../../src/score/score-domains.ts';
import { aKit } from '../support/a-kit.ts';

type Outcome = number | NotAssessed;

function scored(node: string, outcome: Outcome): NodeScore {
  const value =
    typeof outcome === 'number'
      ? ({ state: 'assessed', score: outcome } as const)
      : ({ state: 'not-assessed', reason: outcome } as const);
  return { node, value, coverage: 1, respondents: 1, groups: [] };
}

/** One domain of capabilities with these weights and outcomes. */
function domain(...parts: readonly (readonly [number, Outcome])[]): unknown {
  const id = (at: number): string => `n${String(at)}`;
  const kit = aKit({ nodes: parts.map(([weight], at) => ({ id: id(at), weight })) });
  const [score] = scoreDomains(
    kit,
    parts.map(([, outcome], at) => scored(id(at), outcome)),
  );
  return score;
}

function notAssessed(reason: NotAssessed, coverage: number): unknown {
  return { domain: 'domain-a', value: { state: 'not-assessed', reason }, coverage };
}

describe('the score of a domain', () => {
  it('is the mean of its capabilities', () => {
    expect(domain([1, 80], [1, 80], [1, 20])).toEqual({
      domain: 'domain-a',
      value: { state: 'assessed', score: 60 },
      coverage: 1,
    });
  });

  it('weighs them', () => {
    expect(domain([0.5, 90], [0.3, 60], [0.2, 30])).toMatchObject({ value: { score: 69 } });
  });

  it('spreads the weight of what is missing over the rest', () => {
    expect(domain([1, 80], [2, 50], [1, 'nobody-knows'])).toMatchObject({
      value: { score: 60 },
      coverage: 0.75,
    });
  });

  it('leaves capabilities that do not apply out of the coverage', () => {
    expect(domain([1, 80], [9, 'does-not-apply'])).toMatchObject({ value: { score: 80 }, coverage: 1 });
  });

  it('keeps its score at exactly the threshold, to the last digit', () => {
    const [score, blank] = [
      [0.1, 50],
      [0.1, 'not-asked'],
    ] as const;
    const coverage = [score, score, score, score, score, score, blank, blank, blank, blank] as const;
    expect(domain(...coverage)).toMatchObject({ value: { state: 'assessed' } });
  });

  it('skips nodes that belong to no domain', () => {
    const kit = aKit({ nodes: [{ id: 'a' }, { id: 's', kind: 'symptom' }] });
    expect(scoreDomains(kit, [scored('a', 40), scored('s', 100)])).toMatchObject([{ value: { score: 40 } }]);
    expect(scoreDomains(kit, [scored('a', 40)])).toMatchObject([{ value: { score: 40 } }]);
  });

  it('stands in the order of the kit', () => {
    const kit = aKit({
      nodes: [
        { id: 'a', domain: 'one' },
        { id: 'b', domain: 'two' },
      ],
    });
    const turned = { ...kit, domains: kit.domains.toReversed() };
    const order = scoreDomains(turned, [scored('a', 1), scored('b', 2)]).map((each) => each.domain);
    expect(order).toEqual(['two', 'one']);
  });
});

describe('a domain is not assessed', () => {
  it('below the coverage the kit asks for', () => {
    expect(domain([1, 80], [1, 'not-asked'])).toEqual(notAssessed('too-little-coverage', 0.5));
  });

  it('when nothing was answered, even where the kit asks for no coverage at all', () => {
    const kit = aKit({ nodes: [{ id: 'a' }] });
    const lax = { ...kit, thresholds: { ...kit.thresholds, coverage: 0 } };
    expect(scoreDomains(lax, [scored('a', 'not-asked')])).toEqual([notAssessed('not-asked', 0)]);
  });

  it('for the reason that all of its capabilities share', () => {
    const mixed = domain([1, 'not-asked'], [1, 'not-asked'], [1, 'nobody-knows']);
    expect(mixed).toEqual(notAssessed('too-little-coverage', 0));
    expect(domain([1, 'not-asked'], [1, 'not-asked'])).toEqual(notAssessed('not-asked', 0));
    expect(domain([1, 'not-asked'], [1, 'nobody-knows'])).toEqual(notAssessed('too-little-coverage', 0));
    expect(domain([1, 'does-not-apply'])).toEqual(notAssessed('does-not-apply', 0));
  });

  it('when only capabilities without weight have a score', () => {
    expect(domain([0, 80])).toEqual(notAssessed('too-little-coverage', 0));
  });
});
