import { describe, expect, it } from 'vitest';
import type { ScoreValue } from '../../src/model/scorecard.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  metrics: [aMetric()],
  questions: [
    aQuestion({ node: 'a', id: 'a-1' }),
    aQuestion({ node: 'a', id: 'a-2' }),
    aQuestion({ node: 'b', id: 'b-1' }),
    aQuestion({ node: 'c', id: 'c-1' }),
    aQuestion({ node: 'd', id: 'd-1', roles: { marketing: 1 } }),
  ],
  kit: { thresholds: { ...aKit({ nodes: [] }).thresholds, coverage: 0.5 } },
});

function blanksOf(value: ScoreValue | undefined): readonly number[] {
  return value?.state === 'assessed' && value.blanks !== undefined
    ? [value.blanks.low, value.blanks.high]
    : [];
}

describe('best and worst case of blanks', () => {
  const sheet = aSheet({ answers: { 'a-1': 2, 'a-2': 'unknown', 'b-1': 4 } });
  const scored = () => scoreAssessment(kit, anAssessment(sheet), { resamples: 10 });

  it('a point takes what its respondents left open', () => {
    const { nodes } = scored();
    expect(blanksOf(nodes[0]?.value)).toEqual([25, 75]);
    expect(blanksOf(nodes[1]?.value)).toEqual([100, 100]);
    expect(nodes[2]?.value.state).toBe('not-assessed');
  });

  it('a domain also takes the points that nobody was asked about', () => {
    const { domains, overall } = scored();
    expect(blanksOf(domains[0]?.value)).toEqual([(25 + 100 + 0 + 0) / 4, (75 + 100 + 100 + 100) / 4]);
    expect(blanksOf(overall.plain)).toEqual([31.25, 93.75]);
    expect(blanksOf(overall.value)).toHaveLength(2);
  });

  it('every blank of every person is filled, as an opinion of that person', () => {
    const three = aKit({
      nodes: [{ id: 'a' }],
      questions: ['a-1', 'a-2', 'a-3'].map((id) => aQuestion({ node: 'a', id })),
    });
    const two = ['x', 'y'].map((id) => aSheet({ id, answers: { 'a-1': 4, 'a-3': 4 } }));
    const { nodes } = scoreAssessment(three, anAssessment(...two), { resamples: 10 });
    expect(blanksOf(nodes[0]?.value)).toEqual([expect.closeTo(200 / 3, 9), 100]);
  });

  it('what does not apply is no blank', () => {
    const idle = aSheet({ answers: { 'a-1': 2, 'a-2': { na: 'none here' }, 'b-1': 4, 'c-1': 0 } });
    const found = scoreAssessment(kit, anAssessment(idle), { resamples: 10 });
    expect(blanksOf(found.nodes[0]?.value)).toEqual([50, 50]);
  });

  it('a figure is a blank only while nobody gave it, and then once', () => {
    const counting = aKit({
      nodes: [{ id: 'a' }],
      metrics: [aMetric()],
      questions: [
        aQuestion({ node: 'a', id: 'a-1' }),
        aQuestion({ node: 'a', id: 'win', form: { kind: 'metric', metric: aMetric().id } }),
      ],
    });
    const two = ['x', 'y'].map((id) => aSheet({ id, answers: { 'a-1': 4 } }));
    const open = scoreAssessment(counting, anAssessment(...two), { resamples: 10 });
    expect(blanksOf(open.nodes[0]?.value)).toEqual([50, 100]);
    const given = aSheet({ id: 'z', answers: { 'a-1': 4, win: aFigure(25) } });
    const known = scoreAssessment(counting, anAssessment(...two, given), { resamples: 10 });
    expect(blanksOf(known.nodes[0]?.value)).toEqual([75, 75]);
  });

  it('a figure counts whole, however little of it the respondent sees, and free words are no blank', () => {
    const half = aKit({
      nodes: [{ id: 'a' }],
      metrics: [aMetric()],
      questions: [
        aQuestion({ id: 'a-1', node: 'a' }),
        aQuestion({ id: 'words', node: 'a', form: { kind: 'text' } }),
        aQuestion({
          id: 'win',
          node: 'a',
          roles: { ceo: 0.5 },
          form: { kind: 'metric', metric: aMetric().id },
        }),
      ],
    });
    const scores = scoreAssessment(half, anAssessment(aSheet({ answers: { 'a-1': 4 } })), { resamples: 10 });
    expect(blanksOf(scores.nodes[0]?.value)).toEqual([50, 100]);
  });

  it('a domain that the company does not have is no blank of the whole', () => {
    const two = aKit({
      nodes: [
        { id: 'a', domain: 'one' },
        { id: 'b', domain: 'two' },
      ],
    });
    const sheet = aSheet({ answers: { 'a-q': 2, 'b-q': { na: 'none here' } } });
    const { overall } = scoreAssessment(two, anAssessment(sheet), { resamples: 10 });
    expect(blanksOf(overall.plain)).toEqual([50, 50]);
  });
});
