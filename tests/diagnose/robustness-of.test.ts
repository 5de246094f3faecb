import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Robustness } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore, Scorecard } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { exampleLevels, theWorkedExample } from '../support/the-worked-example.ts';

const kit = theWorkedExample();
const answered = aScorecard(kit, readingsAt(exampleLevels));

describe('joint draws of all strengths and leaks', () => {
  test('find the manager of the worked example firm, and process not', () => {
    const { draws, candidates } = robustnessIn(kit, answered);
    const byNode = new Map(candidates.map((candidate) => [candidate.node, candidate]));
    expect(draws).toBe(60);
    expect(byNode.get('manager')).toMatchObject({ firm: true, topThree: 1 });
    expect(byNode.get('manager')?.topOne).toBeGreaterThan(0.8);
    expect(byNode.get('process')?.firm).toBe(false);
  });

  test('share the first place and the first three places out among the candidates', () => {
    const { candidates } = robustnessIn(kit, answered);
    const sum = (key: 'topOne' | 'topThree') => candidates.reduce((total, each) => total + each[key], 0);
    expect(sum('topOne')).toBeCloseTo(1, 12);
    expect(sum('topThree')).toBeCloseTo(3, 12);
  });

  test('give a range around the benefit', () => {
    const diagnosis = diagnose(kit, answered);
    expect(diagnosis.robustness?.draws).toBe(200);
    for (const { node, benefit } of diagnosis.robustness?.candidates ?? []) {
      const best = diagnosis.ranking.find((candidate) => candidate.node === node)?.durableBenefit ?? NaN;
      expect(benefit.low).toBeLessThan(best);
      expect(benefit.high).toBeGreaterThan(best);
    }
  });

  test('do not change when nodes are added that have nothing to do with it', () => {
    const other = aKit({
      nodes: [{ id: 'aside' }, { id: 'zeal', kind: 'symptom' }],
      links: [['aside', 'zeal', 'medium']],
    });
    const grown = { ...kit, nodes: [...other.nodes, ...kit.nodes], links: [...other.links, ...kit.links] };
    const before = robustnessIn(kit, answered).candidates;
    const after = robustnessIn(grown, answered).candidates.filter(({ node }) => node !== 'aside');
    expect(after.map(({ node, topOne, topThree }) => [node, topOne, topThree])).toEqual(
      before.map(({ node, topOne, topThree }) => [node, topOne, topThree]),
    );
  });

  test('cover the twelve leaders at most', () => {
    const many = aKit({
      nodes: [
        ...Array.from({ length: 14 }, (_, index) => ({ id: `c${index + 10}` })),
        { id: 'sales', kind: 'outcome' as const },
      ],
      links: Array.from({ length: 14 }, (_, index) => [`c${index + 10}`, 'sales', 'weak'] as const),
    });
    const { candidates } = robustnessIn(many, aScorecard(many, readingsAt({ c11: 0 })));
    expect(candidates).toHaveLength(12);
    expect(candidates[0]?.node).toBe('c11');
  });

  test('keep a sure link sure, and a tie in the order of the ranking', () => {
    const { parameters } = aKit({ nodes: [] });
    const sure = aKit({
      nodes: [{ id: 'a' }, { id: 'b' }, { id: 'sales', kind: 'outcome', weight: 0 }],
      links: [
        ['a', 'sales', 'strong'],
        ['b', 'sales', 'strong'],
      ],
      kit: { parameters: { ...parameters, strengths: { weak: 0.2, medium: 0.4, strong: 1 } } },
    });
    const { candidates } = robustnessIn(sure, aScorecard(sure, []));
    expect(candidates.map(({ node, topOne }) => [node, topOne])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('call a place that rests on contested answers not firm, however often it is kept', () => {
    const value = { state: 'assessed', score: 25 } as const;
    const groups = [{ group: 'rep', respondents: 4, score: 25, deviation: 1, split: true }];
    const split = { node: 'manager', value, coverage: 1, respondents: 4, groups } as unknown as NodeScore;
    const torn = robustnessIn(kit, aScorecard(kit, readingsAt(exampleLevels), [split])).candidates;
    const agreed = robustnessIn(kit, answered).candidates;
    expect(torn[0]).toEqual({ ...agreed[0], firm: false });
    expect(agreed[0]).toMatchObject({ node: 'manager', firm: true });
    expect(torn.slice(1)).toEqual(agreed.slice(1));
  });

  test('that are none find nothing firm, even in a kit that asks for no share', () => {
    const easy = { ...kit, thresholds: { ...kit.thresholds, firmShare: 0 } };
    for (const of of [kit, easy]) {
      const { candidates } = diagnose(of, answered, { draws: 0 }).robustness ?? { candidates: [] };
      expect(candidates.map(({ firm }) => firm)).toEqual(Array(5).fill(false));
    }
  });

  test('call a place firm that is kept in exactly the share that the kit asks for', () => {
    const strict = { ...kit, thresholds: { ...kit.thresholds, firmShare: 1 } };
    const [first] = robustnessIn(strict, answered).candidates;
    expect(first).toMatchObject({ node: 'manager', topThree: 1, firm: true });
  });

  test('are left out where nobody asks for them', () => {
    expect(diagnose(kit, answered, { robustness: false })).not.toHaveProperty('robustness');
  });
});

describe('one assumption at a time', () => {
  test.each([1.25, 1.5, 1.75, 2])(
    'tells every change that puts another of the first three first, as whole new diagnoses do: manager at %f',
    (manager) => {
      const scorecard = heard({ ...exampleLevels, manager, skill: 0.5 });
      const leaders = leadersOf(kit, scorecard).slice(0, 3);
      const expected = everyChange().flatMap(({ parameter, direction, changed }) => {
        const first = leadersOf(changed, scorecard).find((node) => leaders.includes(node));
        return first === undefined || first === leaders[0] ? [] : [{ parameter, direction, first }];
      });
      const found = diagnose(kit, scorecard, { draws: 1 }).robustness?.oneAtATime ?? [];
      expect(sorted(found)).toEqual(sorted(expected));
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test('finds nothing to tell where there is but one capability', () => {
    const alone = aKit({
      nodes: [{ id: 'a' }, { id: 'sales', kind: 'outcome' }],
      links: [['a', 'sales', 'weak']],
    });
    expect(robustnessIn(alone, aScorecard(alone, [])).oneAtATime).toEqual([]);
  });

  test('finds nothing to tell of a capability behind the first three', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const alike = aKit({
      nodes: [...ids.map((id) => ({ id })), { id: 'sales', kind: 'outcome' }],
      links: ids.map((id) => [id, 'sales', 'medium']),
    });
    const found = robustnessIn(alike, aScorecard(alike, [])).oneAtATime;
    expect(found).toContainEqual({ parameter: 'leak:c', direction: 'up', first: 'c' });
    expect(found.map(({ parameter }) => parameter)).not.toContain('leak:d');
    expect(found.map(({ first }) => first)).not.toContain('d');
  });

  test('finds nothing to tell of a change that leaves the first three alike', () => {
    const ids = ['a', 'b', 'c'];
    const alike = aKit({
      nodes: [
        ...ids.map((id) => ({ id, leak: 0.05 })),
        { id: 't', kind: 'symptom' },
        { id: 'sales', kind: 'outcome' },
      ],
      links: [...ids.map((id) => [id, 't', 'medium'] as const), ['t', 'sales', 'medium']],
    });
    const found = robustnessIn(alike, aScorecard(alike, readingsAt({ a: 1, b: 1, c: 1 }))).oneAtATime;
    const ofOne = ids.flatMap((id) => [`leak:${id}`, `link:${id}>t`]);
    expect(found.filter(({ parameter }) => !ofOne.includes(parameter))).toEqual([]);
    expect(found).toContainEqual({ parameter: 'leak:a', direction: 'down', first: 'b' });
  });

  test('tells where the first place hangs on how much the voices of one group count', () => {
    const kitOfTwo = aKit({
      nodes: [{ id: 'one-voice' }, { id: 'many-voices' }, { id: 'sales', kind: 'outcome' }],
      links: [
        ['many-voices', 'sales', 'medium'],
        ['one-voice', 'sales', 'medium'],
      ],
    });
    const scorecard = aScorecard(kitOfTwo, [
      aReading({ node: 'one-voice', level: 0 }),
      ...[1, 2, 3].map((who) =>
        aReading({ node: 'many-voices', level: 1, respondent: `rep-${String(who)}` }),
      ),
    ]);
    const { ranking, robustness } = diagnose(kitOfTwo, scorecard, { draws: 1 });
    expect(ranking[0]?.node).toBe('one-voice');
    expect(robustness?.oneAtATime).toContainEqual({
      parameter: 'correlation.respondent',
      direction: 'down',
      first: 'many-voices',
    });
  });

  function heard(levels: Readonly<Record<string, number>>): Scorecard {
    const readings = Object.entries(levels).flatMap(([node, level]) => [
      aReading({ node, level }),
      aReading({ node, level, question: `${node}-r` }),
      aReading({ node, level: (level + 2) / 2, group: 'ceo', respondent: 'ceo-1' }),
    ]);
    return aScorecard(kit, readings);
  }

  function leadersOf(changed: Kit, scorecard: Scorecard): readonly string[] {
    return diagnose(changed, scorecard, { robustness: false }).ranking.map(({ node }) => node);
  }

  function everyChange() {
    const ladder = [0, 0.3, 0.4, 0.5];
    const strengths: Record<string, number> = kit.parameters.strengths;
    const links = kit.links.flatMap((link) => {
      const now = strengths[link.strength] ?? NaN;
      const to = (strength: number): Kit => ({
        ...kit,
        parameters: {
          ...kit.parameters,
          strengths: { ...kit.parameters.strengths, changed: strength } as never,
        },
        links: kit.links.map((each) => (each === link ? { ...each, strength: 'changed' as never } : each)),
      });
      const parameter = `link:${link.cause}>${link.effect}`;
      const up = ladder.find((band) => band > now + 1e-9) ?? Math.max(now, 0.6);
      const down = ladder.findLast((band) => band < now - 1e-9) ?? 0;
      return [
        { parameter, direction: 'up', changed: to(up) },
        { parameter, direction: 'down', changed: to(down) },
      ];
    });
    const leaks = kit.nodes.flatMap((node) => {
      const to = (leak: number): Kit => ({
        ...kit,
        nodes: kit.nodes.map((each) => (each === node ? { ...each, leak } : each)),
      });
      const parameter = `leak:${node.id}`;
      return [
        { parameter, direction: 'up', changed: to(node.leak * 2) },
        { parameter, direction: 'down', changed: to(node.leak / 2) },
      ];
    });
    const { discrimination, correlation } = kit.parameters;
    const withParameters = (given: Partial<Kit['parameters']>): Kit => ({
      ...kit,
      parameters: { ...kit.parameters, ...given },
    });
    const weighed = (factor: number) =>
      withParameters({
        discrimination: {
          hearsay: discrimination.hearsay * factor,
          standard: discrimination.standard * factor,
          figure: discrimination.figure * factor,
        },
      });
    const others = [
      { parameter: 'discrimination', direction: 'up', changed: weighed(1.25) },
      { parameter: 'discrimination', direction: 'down', changed: weighed(0.75) },
      { parameter: 'odds-limit', direction: 'up', changed: withParameters({ oddsLimit: 100 }) },
      { parameter: 'odds-limit', direction: 'down', changed: withParameters({ oddsLimit: 10 }) },
      ...(['item', 'respondent', 'group'] as const).flatMap((key) => [
        {
          parameter: `correlation.${key}`,
          direction: 'up',
          changed: withParameters({ correlation: { ...correlation, [key]: correlation[key] + 0.2 } }),
        },
        {
          parameter: `correlation.${key}`,
          direction: 'down',
          changed: withParameters({
            correlation: { ...correlation, [key]: Math.max(0, correlation[key] - 0.2) },
          }),
        },
      ]),
    ];
    return [...links, ...leaks, ...others];
  }
});

function robustnessIn(of: Kit, scorecard: Scorecard): Robustness {
  return diagnose(of, scorecard, { draws: 60 }).robustness ?? { draws: 0, candidates: [], oneAtATime: [] };
}

function sorted(
  changes: readonly { readonly parameter: string; readonly direction: string }[],
): readonly string[] {
  return changes.map((change) => JSON.stringify(change)).toSorted();
}
