import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { carelessSigns } from '../../src/score/careless-signs.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { trustOf } from '../../src/score/trust-of.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const times = (count: number, level: number): readonly number[] => Array.from({ length: count }, () => level);

describe('the signs of a careless sheet', () => {
  it.each([
    ['ten alike and nothing else', times(10, 2), ['long-run']],
    ['nine alike', times(9, 2), []],
    ['ten alike among sixteen', [...times(10, 2), ...times(3, 0), ...times(3, 4)], ['long-run']],
    ['ten alike among seventeen', [...times(10, 2), ...times(3, 0), ...times(4, 4)], []],
    ['twelve alike among twenty', [...times(12, 2), ...times(4, 0), ...times(4, 4)], ['long-run']],
    ['ten alike that never follow each other', Array.from({ length: 20 }, (_, at) => (at % 2) * 3), []],
    ['nine alike of ten', [...times(9, 2), 0], []],
    ['fifteen alike', times(15, 2), ['long-run', 'little-spread']],
    ['fourteen of hardly any spread', [...times(7, 2), 3, ...times(6, 2)], []],
    ['fifteen of hardly any spread', [...times(7, 2), 3, ...times(7, 2)], ['little-spread']],
    ['fifteen of some spread', [...times(7, 2), 4, ...times(7, 2)], []],
  ] as const)('in levels: %s', (_, levels, signs) => {
    expect(carelessSigns(levels, false)).toEqual(signs);
  });

  it('are hurry besides, where there is anything that was hurried', () => {
    expect(carelessSigns([2], true)).toEqual(['hurried']);
    expect(carelessSigns(times(10, 2), true)).toEqual(['long-run', 'hurried']);
    expect(carelessSigns([], true)).toEqual([]);
  });

  it('take half of its weight, and all of it only where hurry comes with another', () => {
    expect(trustOf([])).toBe(1);
    expect(trustOf(['hurried'])).toBe(0.5);
    expect(trustOf(['long-run'])).toBe(0.5);
    expect(trustOf(['long-run', 'little-spread'])).toBe(0.5);
    expect(trustOf(['little-spread', 'hurried'])).toBe(0);
  });
});

describe('a careless sheet', () => {
  const wordsQuestion = aQuestion({ id: 'words', node: 'node', form: { kind: 'text' } });
  const kit = aKit({
    nodes: [{ id: 'node' }],
    metrics: [aMetric()],
    questions: [
      ...Array.from({ length: 12 }, (_, at) => aQuestion({ id: `q${at + 10}`, node: 'node' })).flatMap(
        (question, at) => (at === 6 ? [wordsQuestion, question] : [question]),
      ),
      aQuestion({ id: 'win-rate', node: 'node', form: { kind: 'metric', metric: 'win-rate' } }),
    ],
  });
  const words = { state: 'answered', value: { kind: 'text', text: 'Well.' } } as const;
  const opinions = (level: number | ((at: number) => number)) =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`q${at + 10}`, typeof level === 'number' ? level : level(at)]),
    );
  const scored = (...sheets: readonly SheetSketch[]): Scorecard =>
    scoreAssessment(kit, anAssessment(...sheets.map((sketch): Sheet => aSheet(sketch))), { resamples: 0 });
  const honest = { id: 'honest', answers: opinions((at) => (at % 2 === 0 ? 0 : 4)) };

  it('is told with its signs and what it counts, in the order of the sheets', () => {
    const { careless } = scored(
      { id: 'b', answers: opinions(4) },
      honest,
      { id: 'a', answers: opinions(4), flags: ['hurried'] },
      { id: 'c', answers: honest.answers, flags: ['hurried'] },
    );
    expect(careless).toEqual([
      { respondent: 'a', path: 'a.yaml', signs: ['long-run', 'hurried'], weight: 0 },
      { respondent: 'b', path: 'b.yaml', signs: ['long-run'], weight: 0.5 },
      { respondent: 'c', path: 'c.yaml', signs: ['hurried'], weight: 0.5 },
    ]);
    expect(scored(honest).careless).toEqual([]);
  });

  it('counts half beside an honest one, and one without any weight says nothing', () => {
    const scoreOf = ({ nodes }: Scorecard) => {
      const value = nodes[0]?.value;
      return value?.state === 'assessed' ? value.score : value?.reason;
    };
    const alike = { id: 'alike', answers: opinions(4) };
    // The honest one says 2 on average, the other 4.
    expect(scoreOf(scored(honest, alike))).toBeCloseTo(((2 * 1 + 4 * 0.5) / 1.5) * 25, 9);
    const beside = scored(honest, { ...alike, flags: ['hurried'] });
    expect(scoreOf(beside)).toBe(50);
    expect(beside.nodes[0]?.respondents).toBe(1);
    expect(scoreOf(scored({ ...alike, flags: ['hurried'] }))).toBe('not-asked');
  });

  it('is still heard on figures, which are looked up, and its figures and words are no sign', () => {
    const looked = { ...opinions(4), 'win-rate': aFigure(25) };
    const { readings, nodes } = scored({ id: 'a', answers: looked, flags: ['hurried'] });
    expect(readings.map(({ question, visibility }) => [question, visibility])).toContainEqual([
      'win-rate',
      1,
    ]);
    expect(nodes[0]).toMatchObject({ respondents: 1, groups: [{ group: 'figure', mean: 2 }] });
    const nine = Object.fromEntries(Object.entries(opinions(4)).slice(0, 9));
    expect(scored({ answers: { ...nine, 'win-rate': aFigure(40), words } }).careless).toEqual([]);
  });

  it('is seen through the questions that were left open', () => {
    const holes = Object.fromEntries(Object.entries(opinions(4)).filter(([id]) => id !== 'q15'));
    expect(scored({ answers: holes }).careless).toMatchObject([{ signs: ['long-run'] }]);
    expect(scored({ answers: { ...holes, words, q15: 'unknown' } }).careless).toMatchObject([
      { signs: ['long-run'] },
    ]);
  });

  it('is one sheet, not all of its respondent', () => {
    const early = { id: 'r1', date: '2026-11-01', path: 'early.yaml', answers: opinions(4) };
    const late = { id: 'r1', date: '2026-11-20', path: 'late.yaml', answers: { q10: 0, q11: 0 } };
    const { careless, readings } = scored(early, late);
    expect(careless.map(({ path }) => path)).toEqual(['early.yaml']);
    expect(readings.map(({ question, visibility }) => [question, visibility]).slice(0, 3)).toEqual([
      ['q10', 1],
      ['q11', 1],
      ['q12', 0.5],
    ]);
  });
});
