import fc from 'fast-check';
import type { Kit } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { aKit, aQuestion } from './a-kit.ts';
import { aMetric } from './a-metric.ts';
import { aSheet } from './a-sheet.ts';
import type { AnswerSketch } from './a-sheet.ts';
import { aFigure, anAnswer } from './an-answer.ts';

const capabilities = ['a', 'b', 'c', 'd'];

/** Two domains of two capabilities and a symptom; three opinions and, on two nodes, one figure each. */
export const surveyKit: Kit = aKit({
  nodes: [
    { id: 'a', domain: 'one', weight: 2 },
    { id: 'b', domain: 'one' },
    { id: 'c', domain: 'two' },
    { id: 'd', domain: 'two', weight: 0.5 },
    { id: 's', kind: 'symptom' },
  ],
  metrics: [
    aMetric({ id: 'a-figure' }),
    aMetric({ id: 'c-figure', better: 'low', thresholds: [40, 30, 20, 10] }),
  ],
  questions: [
    ...[...capabilities, 's'].flatMap((node) => [
      aQuestion({ id: `${node}-1`, node, roles: { ceo: 1, rep: 0.5, marketing: 1 } }),
      aQuestion({ id: `${node}-2`, node, roles: { ceo: 0.5, rep: 1 } }),
      aQuestion({ id: `${node}-3`, node }),
      aQuestion({ id: `${node}-4`, node, roles: { marketing: 1 } }),
    ]),
    ...['a', 'c'].map((node) =>
      aQuestion({ id: `${node}-figure`, node, form: { kind: 'metric', metric: `${node}-figure` } }),
    ),
  ],
});

const someAnswer: fc.Arbitrary<AnswerSketch> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
  { weight: 1, arbitrary: fc.constant({ na: 'not here' }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 4), fc.constantFrom('system', 'document', 'hearsay'))
      .map(([level, evidence]) => anAnswer({ kind: 'level', level }, { evidence })),
  },
);

const someFigure: fc.Arbitrary<AnswerSketch> = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom('system', 'document', 'hearsay'))
  .map(([value, evidence]) => aFigure(value, { evidence }));

const someAnswers = fc.record(
  Object.fromEntries(
    surveyKit.questions.map(({ id, form }) => [id, form.kind === 'metric' ? someFigure : someAnswer]),
  ),
  { requiredKeys: [] },
);

const someSheet = fc
  .record({
    role: fc.constantFrom('ceo', 'rep', 'rep', 'marketing'),
    day: fc.integer({ min: 10, max: 28 }),
    answers: someAnswers,
  })
  .map(({ role, day, answers }) => aSheet({ role, date: `2026-11-${String(day)}`, answers: given(answers) }));

/** Up to seven sheets on the survey kit, respondents `r0`, `r1` … */
export const someSheets: fc.Arbitrary<readonly Sheet[]> = fc
  .array(someSheet, { maxLength: 7 })
  .map((sheets) => sheets.map((sheet, at) => renamed(sheet, `r${String(at)}`)));

export function renamed(sheet: Sheet, id: string): Sheet {
  return { ...sheet, path: `${id}.yaml`, respondent: { ...sheet.respondent, id } };
}

function given(answers: Readonly<Record<string, AnswerSketch | undefined>>): Record<string, AnswerSketch> {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}
