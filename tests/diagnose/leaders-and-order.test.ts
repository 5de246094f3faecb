import { describe, expect, test } from 'vitest';
import { causalModelOf } from '../../src/diagnose/causal-model.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { compileDoubts, solveDoubts } from '../../src/diagnose/doubt-networks.ts';
import { doubterOf } from '../../src/diagnose/doubter-of.ts';
import { drawNumbers } from '../../src/diagnose/draw-numbers.ts';
import { evidenceByNode, evidenceOf } from '../../src/diagnose/evidence-of.ts';
import { joinRepairs } from '../../src/diagnose/join-repairs.ts';
import { levelChances } from '../../src/diagnose/level-chances.ts';
import { ratiosOf } from '../../src/diagnose/log-ratios.ts';
import { nextReading } from '../../src/diagnose/next-reading.ts';
import type { NextAnswer } from '../../src/diagnose/next-reading.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore, Reading, Scorecard } from '../../src/model/scorecard.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { exampleLevels, theWorkedExample } from '../support/the-worked-example.ts';

const kit = theWorkedExample();
const rankingOn = (of: Kit, readings: readonly Reading[]) =>
  diagnose(of, aScorecard(of, readings), { robustness: false }).ranking;

function next(id: string, given: Partial<NextAnswer> = {}): NextAnswer {
  const question = kit.questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(id);
  return { question, respondent: 'r1', role: 'ceo', visibility: 1, ...given };
}

/** What a company says that does not have these capabilities. */
function without(of: Kit, nodes: readonly string[], readings: readonly Reading[] = []): Scorecard {
  const scores = nodes.map((node): NodeScore => {
    const value = { state: 'not-assessed', reason: 'does-not-apply' } as const;
    return { node, value, coverage: 0, respondents: 0, groups: [] };
  });
  return aScorecard(of, readings, scores);
}

describe('the leaders that may lose the first place', () => {
  test.each([
    ['the worked example', exampleLevels],
    ['a broken strategy', { strategy: 0, process: 1, winrate: 0, manager: 4, coaching: 4 }],
    ['a broken skill', { skill: 0, coaching: 4, manager: 4, process: 4, winrate: 0 }],
    ['nothing broken', { skill: 4, coaching: 4, manager: 4, process: 4, strategy: 4, winrate: 4 }],
  ])('stand by what their repair takes off, as in the ranking: %s', (_, levels) => {
    const readings = readingsAt(levels);
    const ranking = rankingOn(kit, readings);
    const ratios = ratiosOf(evidenceByNode(readings, kit.parameters));
    const { leaders, answers, burden } = solveDoubts(compileDoubts(causalModelOf(kit, new Set())), ratios, 6);
    expect(leaders.map(({ node }) => node)).toEqual(ranking.map(({ node }) => node));
    const first = ranking[0]?.durableBenefit ?? NaN;
    for (const [place, { taken }] of leaders.entries()) {
      const share = (taken / (leaders[0]?.taken ?? NaN)) * first;
      expect(share).toBeCloseTo(ranking[place]?.durableBenefit ?? NaN, 9);
    }
    expect([...answers.keys()].toSorted()).toEqual(kit.nodes.map(({ id }) => id).toSorted());
    expect(burden.size).toBeGreaterThan(0);
  });

  test('are six at most, and those of no use stand last by their ids', () => {
    const many = aKit({
      nodes: [
        ...['c8', 'c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1'].map((id) => ({ id })),
        { id: 'o', kind: 'outcome', weight: 1 },
      ],
      links: [
        ['c7', 'o', 'strong'],
        ['c8', 'o', 'medium'],
      ],
    });
    const readings = readingsAt({ o: 0 });
    const { leaders } = doubterOf(many)(aScorecard(many, readings), []);
    expect(leaders).toEqual(['c7', 'c8', 'c1', 'c2', 'c3', 'c4']);
    expect(leaders).toEqual(
      rankingOn(many, readings)
        .map(({ node }) => node)
        .slice(0, 6),
    );
  });
});

describe('one doubter for many questions', () => {
  const some = readingsAt({ coaching: 0, winrate: 0, turnover: 1 });
  const card = aScorecard(kit, some);

  test('answers each as a new one would, by node, role and sight', () => {
    const asked = [
      next('manager-q'),
      next('manager-q', { visibility: 0.5 }),
      next('coaching-q'),
      next('coaching-q', { role: 'rep' }),
      next('skill-q', { visibility: 0.5 }),
    ];
    const alone = asked.map((answer) => doubterOf(kit)(card, [answer]).doubts[0]);
    expect(doubterOf(kit)(card, asked).doubts).toEqual(alone);
  });

  test('does not mix up companies that do not have the same', () => {
    const idle = (...nodes: readonly string[]) => without(kit, nodes, some);
    const doubter = doubterOf(kit);
    for (const given of [card, idle('process'), idle('strategy'), idle('process', 'strategy'), card]) {
      const fresh = doubterOf(kit)(given, [next('manager-q')]);
      expect(doubter(given, [next('manager-q')])).toEqual(fresh);
    }
    expect(doubter(idle('process'), []).leaders).not.toContain('process');
  });

  test('does not mix up companies that lack capabilities whose ids run into each other', () => {
    const of = aKit({
      nodes: ['ab', 'a', 'b', 'c']
        .map((id) => ({ id }))
        .concat({ id: 'o', kind: 'outcome' } as { id: string }),
      links: ['ab', 'a', 'b', 'c'].map((id) => [id, 'o', 'medium']),
    });
    const doubter = doubterOf(of);
    const leadersWithout = (...nodes: readonly string[]) => doubter(without(of, nodes), []).leaders;
    expect(leadersWithout('a', 'b')).toEqual(['ab', 'c']);
    expect(leadersWithout('ab')).toEqual(['a', 'b', 'c']);
  });

  test.each(['manager-q', 'process-q', 'skill-q'])(
    'weighs an answer by how well its role sees the matter: %s',
    (id) => {
      const asked = next(id, { visibility: 0.5 });
      const { node } = asked.question;
      const belief =
        diagnose(kit, card, { robustness: false }).nodes.find((each) => each.node === node)?.belief ?? NaN;
      const first = rankingOn(kit, some)[0]?.node;
      const changed = [...levelChances(belief, 0.5).entries()]
        .filter(([level]) => {
          const reading = aReading({ node, question: id, respondent: 'r1', group: 'ceo', level });
          return rankingOn(kit, [...some, { ...reading, visibility: 0.5 }])[0]?.node !== first;
        })
        .reduce((sum, [, chance]) => sum + chance, 0);
      const [doubt] = doubterOf(kit)(card, [asked]).doubts;
      expect(doubt?.change).toBeCloseTo(changed, 9);
    },
  );

  test('is not stirred by what can not be broken', () => {
    const sure = {
      ...kit,
      nodes: kit.nodes.map((each) => (each.id === 'manager' ? { ...each, leak: 0 } : each)),
    };
    const [doubt] = doubterOf(sure)(card, [next('manager-q')]).doubts;
    expect(doubt).toEqual({
      question: 'manager-q',
      change: 0,
      upset: 0,
      stir: expect.closeTo(0, 12) as number,
    });
  });
});

describe('the order of the readings', () => {
  test('changes not even the last digit of the evidence', () => {
    const readings = ['rep', 'ceo', 'figure'].flatMap((group, one) =>
      ['r1', 'r2', 'r3'].flatMap((respondent, two) =>
        ['q1', 'q2', 'q3'].map((question, three) =>
          aReading({
            ...{ node: 'n', group, respondent, question },
            level: 0.1 + 0.7 * one + 0.3 * two + 0.11 * three,
            visibility: 1 / (1 + one + three),
          }),
        ),
      ),
    );
    const { parameters } = kit;
    const evidence = evidenceOf(readings, parameters);
    for (let turn = 0; turn < readings.length; turn += 1) {
      const turned = [...readings.slice(turn), ...readings.slice(0, turn)];
      expect(evidenceOf(turned, parameters)).toEqual(evidence);
      expect(evidenceOf(turned.toReversed(), parameters)).toEqual(evidence);
    }
  });

  test.each(['question', 'respondent', 'group'] as const)(
    'changes not even the last digit where all say the same, but see it differently well, each by its own %s',
    (key) => {
      const readings = [0.3, 0.7, 0.9, 0.11, 0.37, 0.53, 0.61].map((visibility, at) =>
        aReading({ node: 'n', level: 0.7, visibility, [key]: `id-${String(at)}` }),
      );
      expectNoOrder(readings);
    },
  );

  test('changes not even the last digit where somebody answered one question several times', () => {
    expectNoOrder([0.1, 0.2, 0.7, 1.3, 2.9, 3.1, 3.7].map((level) => aReading({ node: 'n', level })));
  });
});

function expectNoOrder(readings: readonly Reading[]): void {
  const ratios = readings.flatMap((_, turn) => {
    const turned = [...readings.slice(turn), ...readings.slice(0, turn)];
    const mixed = turned
      .filter((_each, at) => at % 2 === 0)
      .concat(turned.filter((_each, at) => at % 2 === 1));
    return [turned, turned.toReversed(), mixed].map((order) => evidenceOf(order, kit.parameters).logRatio);
  });
  expect([...new Set(ratios)]).toHaveLength(1);
}

describe('small parts', () => {
  test('repairs of one capability are independent tries', () => {
    const repair = (capability: string, effect: number) => ({ capability, effect });
    expect(joinRepairs([repair('a', 0.5), repair('b', 0.25), repair('a', 0.5), repair('a', 0.5)])).toEqual(
      new Map([
        ['a', 0.875],
        ['b', 0.25],
      ]),
    );
  });

  test('a figure to come speaks for itself, an opinion for its role', () => {
    const asked = { respondent: 'r1', role: 'ceo', visibility: 0.5 };
    const figure = aQuestion({ node: 'n', form: { kind: 'metric', metric: 'win-rate' }, weight: 'hearsay' });
    expect(nextReading({ ...asked, question: figure })).toMatchObject({ group: 'figure', weight: 'figure' });
    const opinion = aQuestion({ node: 'n', weight: 'hearsay' });
    expect(nextReading({ ...asked, question: opinion })).toMatchObject({
      ...{ node: 'n', question: 'n-q', group: 'ceo', weight: 'hearsay', level: 2, visibility: 0.5 },
    });
  });

  test('every link is drawn by itself, also those of the same strength', () => {
    const model = causalModelOf(
      aKit({
        nodes: [{ id: 'a' }, { id: 'b' }, { id: 'o', kind: 'outcome' }],
        links: [
          ['a', 'o', 'medium'],
          ['b', 'o', 'medium'],
        ],
      }),
      new Set(),
    );
    const [[, , , first, second] = []] = drawNumbers(model, 1);
    expect([first, second]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(first).not.toBe(second);
  });
});
