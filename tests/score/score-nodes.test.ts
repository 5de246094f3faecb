import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const four = ['a', 'b', 'c', 'd'].map((id) => aQuestion({ id, node: 'node', core: id === 'a' }));
const kit = aKit({ nodes: [{ id: 'node' }], questions: four });

const fourMetrics = ['m1', 'm2', 'm3', 'm4'].map((id) => aMetric({ id }));
const fourFigures = aKit({
  nodes: [{ id: 'node' }],
  metrics: fourMetrics,
  questions: fourMetrics.map(({ id }) =>
    aQuestion({ id, node: 'node', form: { kind: 'metric', metric: id } }),
  ),
});

function node(of: Kit, ...sheets: readonly Sheet[]): NodeScore | undefined {
  return scoreAssessment(of, anAssessment(...sheets), { resamples: 0 }).nodes[0];
}

function valueOf(of: Kit, ...sheets: readonly Sheet[]): unknown {
  return node(of, ...sheets)?.value;
}

function sellers(count: number, level: number): readonly Sheet[] {
  return Array.from({ length: count }, (_, at) =>
    aSheet({ id: `rep-${String(at)}`, role: 'rep', answers: { a: level, b: level, c: level, d: level } }),
  );
}

describe('the score of a node', () => {
  it('is the mean level of one respondent × 25', () => {
    const value = valueOf(kit, aSheet({ answers: { a: 4, b: 2, c: 1, d: 3 } }));
    expect(value).toEqual({ state: 'assessed', score: 62.5 });
  });

  it('lets each respondent of a group count the same, however many questions were answered', () => {
    const full = aSheet({ id: 'r1', answers: { a: 4, b: 4, c: 4, d: 4 } });
    const short = aSheet({ id: 'r2', answers: { a: 0 } });
    expect(valueOf(kit, full, short)).toEqual({ state: 'assessed', score: 50 });
  });

  it('lets forty sellers not drown one executive', () => {
    const executive = aSheet({ id: 'boss', role: 'ceo', answers: { a: 0, b: 0, c: 0, d: 0 } });
    expect(valueOf(kit, executive, ...sellers(40, 4))).toEqual({ state: 'assessed', score: 50 });
  });

  it('keeps the mean, the size and the deviation of every group', () => {
    const low = aSheet({ id: 'low', role: 'ceo', answers: { a: 0, b: 1 } });
    const high = aSheet({ id: 'high', role: 'ceo', answers: { a: 2, b: 3 } });
    expect(node(kit, low, high, ...sellers(3, 4))).toMatchObject({
      respondents: 5,
      groups: [
        { group: 'ceo', mean: 1.5, respondents: 2, deviation: 1 },
        { group: 'rep', mean: 4, respondents: 3, deviation: 0 },
      ],
    });
  });

  it('says whether a group is split: four people or more, and further apart than the kit allows', () => {
    const splitsAt = (count: number, limit: number): readonly boolean[] | undefined => {
      const limited = { ...kit, thresholds: { ...kit.thresholds, contestedDeviation: limit } };
      const people = Array.from({ length: count }, (_, at) =>
        aSheet({ id: `rep-${String(at)}`, role: 'rep', answers: { a: at % 2 === 0 ? 1 : 3 } }),
      );
      return node(limited, ...people)?.groups.map(({ split }) => split);
    };
    expect(splitsAt(4, 0.99)).toEqual([true]);
    expect(splitsAt(4, 1)).toEqual([false]);
    expect(splitsAt(3, 0)).toEqual([false]);
  });

  it('calls no figures split, however many and far apart: they are no people', () => {
    const answers = { m1: aFigure(0), m2: aFigure(0), m3: aFigure(99), m4: aFigure(99) };
    expect(node(fourFigures, aSheet({ answers }))?.groups).toEqual([
      { group: 'figure', mean: 2, respondents: 4, deviation: 2, split: false },
    ]);
  });

  it('says how far a group of four or more agrees, where they are people', () => {
    const agreementsOf = (score: NodeScore | undefined) =>
      score?.groups.map((group) => [group.group, group.agreement !== undefined]);
    expect(agreementsOf(node(kit, ...sellers(4, 3)))).toEqual([['rep', true]]);
    expect(agreementsOf(node(kit, ...sellers(3, 3)))).toEqual([['rep', false]]);
    const answers = Object.fromEntries(fourFigures.metrics.map(({ id }) => [id, aFigure(30)]));
    expect(agreementsOf(node(fourFigures, aSheet({ answers })))).toEqual([['figure', false]]);
    expect(node(kit, ...sellers(4, 3))?.groups[0]).toMatchObject({ group: 'rep', mean: 3, respondents: 4 });
  });

  it('takes figures as a group of their own, one voice each', () => {
    const metrics = [aMetric(), aMetric({ id: 'churn', better: 'low', thresholds: [40, 30, 20, 10] })];
    const figures = metrics.map(({ id }) =>
      aQuestion({ id, node: 'node', form: { kind: 'metric', metric: id } }),
    );
    const mixed = aKit({ nodes: [{ id: 'node' }], metrics, questions: [...four.slice(0, 2), ...figures] });
    const answers = { a: 0, b: 0, 'win-rate': aFigure(40), churn: aFigure(30) };
    const also = aSheet({ id: 'r2', answers: { 'win-rate': aFigure(0) } });
    expect(node(mixed, aSheet({ answers }), also)).toEqual({
      node: 'node',
      value: { state: 'assessed', score: 37.5 },
      coverage: 1,
      respondents: 1,
      groups: [
        { group: 'ceo', mean: 0, respondents: 1, deviation: 0, split: false },
        { group: 'figure', mean: 3, respondents: 2, deviation: 1, split: false },
      ],
    });
  });
});

describe('a node is not assessed', () => {
  it('with fewer than half of its questions answered by anyone', () => {
    const one = aSheet({ id: 'r1', answers: { b: 3 } });
    const other = aSheet({ id: 'r2', answers: { c: 3 } });
    expect(node(kit, one)).toMatchObject({
      value: { state: 'not-assessed', reason: 'too-few-answers' },
      coverage: 0.25,
      respondents: 1,
      groups: [{ group: 'ceo', mean: 3 }],
    });
    expect(node(kit, one, other)).toMatchObject({ value: { score: 75 }, coverage: 0.5 });
  });

  it('but with its core question alone it is: that is the one to ask if only one may be asked', () => {
    const marked = aKit({
      nodes: [{ id: 'node' }],
      questions: ['a', 'b', 'c'].map((id) => aQuestion({ id, node: 'node', core: id === 'b' })),
    });
    expect(node(marked, aSheet({ answers: { b: 1 } }))).toMatchObject({
      value: { state: 'assessed', score: 25 },
      coverage: expect.closeTo(1 / 3, 9) as number,
    });
    expect(valueOf(marked, aSheet({ answers: { a: 1 } }))).toMatchObject({ reason: 'too-few-answers' });
    expect(valueOf(marked, aSheet({ answers: { a: 1, b: 'unknown' } }))).toMatchObject({
      reason: 'too-few-answers',
    });
  });

  it('when nobody was asked', () => {
    const reason = { state: 'not-assessed', reason: 'not-asked' };
    expect(valueOf(kit)).toEqual(reason);
    expect(valueOf(kit, aSheet({}))).toEqual(reason);
    expect(valueOf(kit, aSheet({ role: 'marketing', answers: { a: 3, b: 3 } }))).toEqual(reason);
    expect(valueOf(aKit({ nodes: [{ id: 'node' }], questions: [] }), aSheet({}))).toEqual(reason);
  });

  it('when nobody knows, even if somebody says that it does not apply', () => {
    const lost = aSheet({ id: 'r1', answers: { a: 'unknown', b: { na: 'no leads' }, c: 'unknown' } });
    const sure = aSheet({ id: 'r2', answers: { a: { na: 'no leads' } } });
    expect(valueOf(kit, lost, sure)).toEqual({ state: 'not-assessed', reason: 'nobody-knows' });
  });

  it('when all of its questions do not apply', () => {
    const na = { na: 'we sell direct' };
    const value = valueOf(kit, aSheet({ answers: { a: na, b: na, c: na, d: na } }));
    expect(value).toEqual({ state: 'not-assessed', reason: 'does-not-apply' });
  });

  it('when its conditions do not hold, with sheets and without', () => {
    const when = { kind: 'fact', fact: 'partners', test: { kind: 'yes' } } as const;
    const partners = aKit({ nodes: [{ id: 'node' }], questions: [aQuestion({ node: 'node', when })] });
    const reason = { state: 'not-assessed', reason: 'does-not-apply' };
    const direct = { name: 'Acme', facts: { partners: false } };
    expect(valueOf(partners, aSheet({ company: direct, answers: { 'node-q': 3 } }))).toEqual(reason);
    const nobody = { ...anAssessment(), facts: direct.facts };
    expect(scoreAssessment(partners, nobody).nodes[0]?.value).toEqual(reason);
  });
});

describe('coverage', () => {
  it('counts a question that does not apply neither as answered nor as open', () => {
    const na = { na: 'we sell direct' };
    const scored = node(kit, aSheet({ answers: { a: 2, b: na, c: na } }));
    expect(scored).toMatchObject({ value: { score: 50 }, coverage: 0.5 });
  });

  it('counts a question that somebody could answer although another said it does not apply', () => {
    const one = aSheet({ id: 'r1', answers: { a: 2, b: 2, c: { na: 'not here' } } });
    const other = aSheet({ id: 'r2', answers: { c: 4 } });
    expect(node(kit, one, other)?.coverage).toBe(0.75);
  });

  it('leaves free words out', () => {
    const words = aQuestion({ id: 'words', node: 'node', form: { kind: 'text' } });
    const both = aKit({ nodes: [{ id: 'node' }], questions: [...four.slice(0, 1), words] });
    expect(node(both, aSheet({ answers: { a: 2 } }))?.coverage).toBe(1);
  });

  it('is 0 where nothing applies', () => {
    expect(node(aKit({ nodes: [{ id: 'node' }], questions: [] }))?.coverage).toBe(0);
  });

  it('counts a question as open that applies to one of two respondents and got no answer', () => {
    const when = { kind: 'answer', question: 'a', test: { kind: 'at-least', value: 2 } } as const;
    const both = aKit({
      nodes: [{ id: 'node' }],
      questions: [...four.slice(0, 1), aQuestion({ id: 'deeper', node: 'node', when })],
    });
    const sheets = [aSheet({ id: 'r1', answers: { a: 4 } }), aSheet({ id: 'r2', answers: { a: 0 } })];
    expect(node(both, ...sheets)?.coverage).toBe(0.5);
    expect(node(both, ...sheets.slice(1))?.coverage).toBe(1);
  });

  it('counts a question that only absent roles can see as open', () => {
    const absent = aQuestion({ id: 'absent', node: 'node', roles: { marketing: 1 } });
    const both = aKit({ nodes: [{ id: 'node' }], questions: [...four.slice(0, 1), absent] });
    expect(node(both, aSheet({ answers: { a: 2 } }))?.coverage).toBe(0.5);
  });
});
