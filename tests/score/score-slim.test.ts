import { expect, it } from 'vitest';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { scoreSlim } from '../../src/score/score-slim.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { SheetSketch } from '../support/a-sheet.ts';
import { aFigure } from '../support/an-answer.ts';

const kit: Kit = aKit({
  nodes: [
    { id: 'a', domain: 'one' },
    { id: 'b', domain: 'one', weight: 3 },
    { id: 'c', domain: 'two' },
    { id: 'd', domain: 'two' },
  ],
  metrics: [aMetric({ id: 'win' }), aMetric({ id: 'loss', better: 'low', thresholds: [40, 30, 20, 10] })],
  questions: [
    aQuestion({ id: 'a-1', node: 'a' }),
    aQuestion({ id: 'a-2', node: 'a', core: false, roles: { ceo: 0.5, rep: 1 } }),
    aQuestion({ id: 'a-3', node: 'a', core: false, sensitive: true }),
    aQuestion({ id: 'b-1', node: 'b' }),
    aQuestion({ id: 'b-win', node: 'b', form: { kind: 'metric', metric: 'win' } }),
    aQuestion({ id: 'b-win-again', node: 'b', form: { kind: 'metric', metric: 'win' } }),
    aQuestion({ id: 'b-loss', node: 'b', form: { kind: 'metric', metric: 'loss' } }),
    aQuestion({ id: 'c-1', node: 'c' }),
    aQuestion({ id: 'c-words', node: 'c', form: { kind: 'text' } }),
  ],
});

const words = { state: 'answered', value: { kind: 'text', text: 'Well.' } } as const;
const seller = (id: string, answers: SheetSketch['answers'] = {}): SheetSketch => ({
  id,
  role: 'rep',
  answers,
});
const crowd = (count: number, answers: NonNullable<SheetSketch['answers']>): readonly SheetSketch[] =>
  Array.from({ length: count }, (_, at) => seller(`rep-${at}`, answers));
const anonymous = (sketch: SheetSketch): SheetSketch => ({
  ...sketch,
  respondent: { id: sketch.id ?? 'r1', roles: ['rep'], anonymous: true },
});
const runOf = (level: number) => ({ 'a-1': level, 'b-1': level, 'c-1': level });

it.each<readonly [string, readonly SheetSketch[]]>([
  ['nobody who said anything', [seller('p')]],
  ['a capability that does not apply', [seller('p', { 'a-1': 1, 'b-1': { na: 'none here' } })]],
  ['a domain that does not apply', [seller('p', { 'a-1': 1, 'b-1': 3, 'c-1': { na: 'none here' } })]],
  [
    'what somebody does not know and another does not have',
    [seller('p', { 'a-1': 'unknown' }), seller('q', { 'a-1': { na: 'none' } })],
  ],
  ['what one has and another has not', [seller('p', { 'a-1': 4 }), seller('q', { 'a-1': { na: 'none' } })]],
  ['words alone', [seller('p', { 'c-words': words })]],
  ['an answer beside the core question', [seller('p', { 'a-2': 3 })]],
  ['the core question alone', [seller('p', { 'a-1': 3 })]],
  [
    'two groups that see differently much',
    [seller('p', { 'a-2': 4 }), { id: 'c', role: 'ceo', answers: { 'a-2': 0 } }],
  ],
  [
    'two figures, two of them the same',
    [seller('p', { 'b-win': aFigure(35), 'b-win-again': aFigure(5), 'b-loss': aFigure(5) })],
  ],
  [
    'a figure of better evidence',
    [seller('p', { 'b-win': aFigure(35) }), seller('q', { 'b-win': aFigure(5, { evidence: 'system' }) })],
  ],
  [
    'a figure of a later day',
    [
      { ...seller('p', { 'b-win': aFigure(35) }), date: '2026-11-20' },
      { ...seller('q', { 'b-win': aFigure(5) }), date: '2026-11-21' },
    ],
  ],
  ['a figure of the same day', [seller('p', { 'b-win': aFigure(35) }), seller('q', { 'b-win': aFigure(5) })]],
  [
    'two sheets of one person',
    [
      { ...seller('p', { 'a-1': 4, 'b-1': 1 }), date: '2026-11-20', path: 'b.yaml' },
      { ...seller('p', { 'a-1': 0, 'b-1': 'unknown' }), date: '2026-11-21', path: 'a.yaml' },
    ],
  ],
  ['a sensitive question of four', crowd(4, { 'a-3': 3 })],
  ['a sensitive question of five', crowd(5, { 'a-3': 3 })],
  ['five of whom one does not know', [...crowd(4, { 'a-3': 3 }), seller('unsure', { 'a-3': 'unknown' })]],
  ['four without a name', crowd(4, runOf(3)).map(anonymous)],
  ['five without a name', crowd(5, runOf(3)).map(anonymous)],
  ['five without a name beside one with', [...crowd(5, runOf(3)).map(anonymous), seller('named', runOf(0))]],
  ['somebody in a hurry', [{ ...seller('p', runOf(4)), flags: ['hurried'] }, seller('q', runOf(0))]],
])('a company with %s gets the same scores both ways', (_, sketches) => {
  const sheets = sketches.map((sketch): Sheet => aSheet(sketch));
  const { nodes, domains, overall } = scoreAssessment(kit, anAssessment(...sheets), { resamples: 0 });
  const expected = {
    nodes: nodes.map(({ node, value, coverage }) => ({ node, value, coverage })),
    domains,
    overall,
  };
  for (const order of [sheets, sheets.toReversed()]) {
    const slim = order.map((sheet) => slimSheetOf(kit, sheet));
    expect(scoreSlim(kit, slim)).toEqual(expected);
  }
});

it('ten alike count half in bulk too, and nothing if they were hurried', () => {
  const long = aKit({
    nodes: [{ id: 'a' }],
    questions: Array.from({ length: 15 }, (_, at) => aQuestion({ id: `q${at + 10}`, node: 'a' })),
  });
  const answers = (level: (at: number) => number) =>
    Object.fromEntries(long.questions.map(({ id }, at) => [id, level(at)]));
  const honest = aSheet({ id: 'honest', answers: answers((at) => (at % 2) * 4) });
  for (const flags of [[], ['hurried']] as const) {
    const sheets = [honest, aSheet({ id: 'alike', flags, answers: answers(() => 4) })];
    const { overall } = scoreAssessment(long, anAssessment(...sheets), { resamples: 0 });
    expect(
      scoreSlim(
        long,
        sheets.map((sheet) => slimSheetOf(long, sheet)),
      ).overall,
    ).toEqual(overall);
  }
});
