import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { chooseFigures } from '../../src/score/choose-figures.ts';
import { hearSheets } from '../../src/score/hear-sheets.ts';
import { readingsOf } from '../../src/score/readings-of.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const winRate = { kind: 'metric', metric: 'win-rate' } as const;
const kit = aKit({
  nodes: [{ id: 'orders' }, { id: 'offers' }],
  metrics: [aMetric()],
  questions: [
    aQuestion({ id: 'a-win-rate', node: 'orders', form: winRate }),
    aQuestion({ id: 'b-win-rate', node: 'orders', form: winRate }),
    aQuestion({ id: 'c-win-rate', node: 'offers', form: winRate }),
    aQuestion({ id: 'orders-opinion', node: 'orders' }),
  ],
});

function chosen(...sheets: readonly Sheet[]): readonly string[] {
  const readings: readonly Reading[] = readingsOf(kit, hearSheets(kit, anAssessment(...sheets)));
  return chooseFigures(kit, readings).map(({ respondent, question }) => `${respondent} ${question}`);
}

describe('one metric counts once', () => {
  it('with the best evidence: system, document, hearsay, none', () => {
    const none = aSheet({ id: 'a', answers: { 'a-win-rate': aFigure(10) } });
    const hearsay = aSheet({ id: 'b', answers: { 'a-win-rate': aFigure(20, { evidence: 'hearsay' }) } });
    const document = aSheet({ id: 'c', answers: { 'a-win-rate': aFigure(30, { evidence: 'document' }) } });
    const system = aSheet({ id: 'd', answers: { 'a-win-rate': aFigure(40, { evidence: 'system' }) } });
    expect(chosen(none, hearsay, document, system)).toEqual(['d a-win-rate']);
    expect(chosen(none, hearsay, document)).toEqual(['c a-win-rate']);
    expect(chosen(none, hearsay)).toEqual(['b a-win-rate']);
    expect(chosen(none)).toEqual(['a a-win-rate']);
  });

  it('then of the latest date, then of the first respondent', () => {
    const answers = { 'a-win-rate': aFigure(10) };
    const early = aSheet({ id: 'a', date: '2026-11-01', answers });
    const late = aSheet({ id: 'c', date: '2026-11-02', answers });
    const alsoLate = aSheet({ id: 'b', date: '2026-11-02', answers });
    expect(chosen(early, late)).toEqual(['c a-win-rate']);
    expect(chosen(early, late, alsoLate)).toEqual(['b a-win-rate']);
  });

  it('on a node, even where two questions ask for it', () => {
    expect(chosen(aSheet({ answers: { 'b-win-rate': aFigure(10), 'a-win-rate': aFigure(20) } }))).toEqual([
      'r1 a-win-rate',
    ]);
  });

  it('on every node it tells about', () => {
    expect(chosen(aSheet({ answers: { 'a-win-rate': aFigure(10), 'c-win-rate': aFigure(10) } }))).toEqual([
      'r1 c-win-rate',
      'r1 a-win-rate',
    ]);
  });

  it('while opinions all stay', () => {
    const answers = { 'orders-opinion': 2 };
    expect(chosen(aSheet({ id: 'a', answers }), aSheet({ id: 'b', answers }))).toEqual([
      'a orders-opinion',
      'b orders-opinion',
    ]);
  });
});
