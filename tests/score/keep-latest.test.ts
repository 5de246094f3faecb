import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import type { AnswerSketch, SheetSketch } from '../support/a-sheet.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';

const kit = aKit({
  nodes: [{ id: 'a' }],
  questions: [
    aQuestion({ id: 'a-1', node: 'a', roles: { ceo: 1, rep: 1 } }),
    aQuestion({ id: 'a-2', node: 'a', roles: { ceo: 1, rep: 1 } }),
  ],
});

function scored(...sheets: readonly Sheet[]): Scorecard {
  return scoreAssessment(kit, anAssessment(...sheets), { resamples: 5 });
}

type Answers = Readonly<Record<string, AnswerSketch>>;

/** One person's two sheets, the later of which comes first by its path. */
function twice(early: Answers, late: Answers, later: SheetSketch = {}): readonly Sheet[] {
  return [
    aSheet({ ...later, date: '2026-11-21', path: 'a.yaml', answers: late }),
    aSheet({ date: '2026-11-01', path: 'z.yaml', answers: early }),
  ];
}

function levelsOf({ readings }: Scorecard): readonly (readonly [string, number])[] {
  return readings.map(({ question, level }) => [question, level]);
}

describe('of two sheets of one person', () => {
  it('the later answer stands, question by question, and on one day that of the later path', () => {
    const both = twice({ 'a-1': 0, 'a-2': 1 }, { 'a-1': 4 });
    expect(levelsOf(scored(...both))).toEqual([
      ['a-1', 4],
      ['a-2', 1],
    ]);
    const again = aSheet({ date: '2026-11-21', path: 'b.yaml', answers: { 'a-1': 2 } });
    expect(levelsOf(scored(again, ...both))[0]).toEqual(['a-1', 2]);
  });

  it.each<readonly [AnswerSketch, string]>([
    ['unknown', 'nobody-knows'],
    [{ na: 'we have none' }, 'does-not-apply'],
  ])('%j takes an earlier level back', (answer, reason) => {
    const { readings, nodes } = scored(...twice({ 'a-1': 1, 'a-2': 1 }, { 'a-1': answer, 'a-2': answer }));
    expect(readings).toEqual([]);
    expect(nodes[0]?.value).toEqual({ state: 'not-assessed', reason });
  });

  it('"does not apply" takes an earlier "I don’t know" back', () => {
    const { nodes } = scored(...twice({ 'a-1': 'unknown', 'a-2': 3 }, { 'a-1': { na: 'none' } }));
    expect(nodes[0]).toMatchObject({ coverage: 1, value: { blanks: { low: 75, high: 75 } } });
  });

  it('a question left open takes nothing back, and is no blank', () => {
    const { nodes } = scored(...twice({ 'a-1': { na: 'none' }, 'a-2': 3 }, { 'a-2': 3 }));
    expect(nodes[0]).toMatchObject({ coverage: 1, value: { blanks: { low: 75, high: 75 } } });
  });

  it('one from a role that cannot see the question takes an earlier one back', () => {
    const blind = { respondent: { id: 'r1', roles: ['marketing'], anonymous: false } } as const;
    expect(levelsOf(scored(...twice({ 'a-1': 1, 'a-2': 2 }, { 'a-1': 4 }, blind)))).toEqual([['a-2', 2]]);
  });
});

it('whoever took an answer back is none of the five who may be heard without a name', () => {
  const shy = (at: number, day: string, answer: AnswerSketch): Sheet =>
    aSheet({
      path: `${String(at)}-${day}.yaml`,
      date: `2026-11-${day}`,
      respondent: { id: `r${String(at)}`, roles: ['rep'], anonymous: true },
      answers: { 'a-1': answer },
    });
  const five = [0, 1, 2, 3, 4].map((at) => shy(at, '01', 3));
  expect(scored(...five).hidden).toEqual([{ question: 'a-1', groups: ['rep'], tooFew: [] }]);
  const { hidden, readings } = scored(...five, shy(4, '21', 'unknown'));
  expect(hidden).toEqual([{ question: 'a-1', groups: [], tooFew: ['rep'] }]);
  expect(readings).toEqual([]);
});
