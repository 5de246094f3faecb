import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Condition } from '../../src/model/condition.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Answer, Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { someSheets, surveyKit } from '../support/any-assessment.ts';
import { lawRuns } from '../support/law-runs.ts';
import { plain, slim } from '../support/slim-and-plain.ts';

const choice = {
  kind: 'choice',
  options: [
    { id: 'north', title: 'North', level: 3 },
    { id: 'south', title: 'South', level: 1 },
  ],
} as const;

const conditions: Readonly<Record<string, Condition>> = {
  'a-2': { kind: 'fact', fact: 'partners', test: { kind: 'yes' } },
  'b-1': { kind: 'answer', question: 'way', test: { kind: 'is', value: 'north' } },
  'b-2': { kind: 'answer', question: 'plan', test: { kind: 'yes' } },
  'c-1': { kind: 'answer', question: 'b-1', test: { kind: 'at-least', value: 2 } },
  'c-2': { kind: 'not', of: { kind: 'answer', question: 'wish', test: { kind: 'at-most', value: 2 } } },
  'd-1': { kind: 'answer', question: 's-3', test: { kind: 'at-most', value: 2 } },
  'd-2': { kind: 'answer', question: 'a-1', test: { kind: 'yes' } },
};

it('sheets in bulk get the very scores that they get one company at a time', () => {
  const holds = fc.property(someSheets, (sheets) => {
    fc.pre(sheets.length > 0);
    expect(slim(surveyKit, sheets)).toEqual(
      plain(scoreAssessment(surveyKit, anAssessment(...sheets), { resamples: 0 })),
    );
  });
  fc.assert(holds, lawRuns);
});

const conditionalKit: Kit = {
  ...surveyKit,
  thresholds: { ...surveyKit.thresholds, smallestGroup: 2 },
  facts: [{ id: 'partners', title: 'Partners', ask: 'Any?', kind: 'yes-no' }],
  questions: [
    aQuestion({ id: 'way', node: 'a', form: choice, roles: { ceo: 1, rep: 0.5 } }),
    aQuestion({ id: 'plan', node: 'a', form: { kind: 'yes-no', healthy: 'yes' }, roles: { ceo: 1, rep: 1 } }),
    aQuestion({ id: 'wish', node: 'b', form: { kind: 'text' } }),
    ...surveyKit.questions.map((question) => {
      const when = conditions[question.id];
      const asked = ['b-4', 'c-3'].includes(question.id) ? { ...question, sensitive: true } : question;
      return when === undefined ? asked : { ...asked, when };
    }),
  ],
};

const someHats = fc.constantFrom<readonly [string, ...string[]]>(
  ['ceo'],
  ['rep'],
  ['rep', 'ceo'],
  ['ceo', 'rep', 'marketing'],
  ['sales-leader'],
);

/** Sheets of few people with many hats, who answer more than once and do not agree on what the company has. */
const crossedSheets = fc.array(
  fc.record({
    sheet: someSheets.filter((sheets) => sheets.length > 0).map(([sheet]) => sheet ?? aSheet()),
    id: fc.constantFrom('x', 'y', 'z'),
    roles: someHats,
    partners: fc.option(fc.boolean(), { nil: undefined }),
    way: fc.option(fc.constantFrom('north', 'south'), { nil: undefined }),
    plan: fc.option(fc.boolean(), { nil: undefined }),
    anonymous: fc.boolean(),
    alike: fc.boolean(),
    flags: fc.constantFrom<readonly string[]>([], ['hurried']),
  }),
  { minLength: 1, maxLength: 6 },
);

it('that holds with conditions, several hats, people who answered twice, in a hurry, all alike, or without their names', () => {
  const holds = fc.property(crossedSheets, (sketches) => {
    const sheets = sketches.map(({ sheet, id, roles, partners, way, plan, anonymous, alike, flags }, at) => ({
      ...sheet,
      path: `${String(at)}.yaml`,
      respondent: { id, roles, anonymous },
      flags,
      company: { name: 'Acme', facts: partners === undefined ? {} : { partners } },
      answers: [
        ...(alike ? asAlike(sheet.answers) : sheet.answers),
        ...answersOf({
          ...(way === undefined
            ? {}
            : { way: { state: 'answered', value: { kind: 'option', option: way } } }),
          ...(plan === undefined
            ? {}
            : { plan: { state: 'answered', value: { kind: 'yes-no', yes: plan } } }),
          wish: { state: 'answered', value: { kind: 'text', text: 'Time.' } },
        }),
      ],
    }));
    const facts = Object.fromEntries(sheets.flatMap(({ company }) => Object.entries(company.facts)));
    const whole = scoreAssessment(conditionalKit, { ...anAssessment(...sheets), facts }, { resamples: 0 });
    expect(slim(conditionalKit, sheets)).toEqual(plain(whole));
  });
  fc.assert(holds, lawRuns);
});

function answersOf(answers: Readonly<Record<string, Answer>>): Sheet['answers'] {
  return aSheet({ answers }).answers;
}

/** Every opinion the same, so that the sheet looks carelessly answered. */
function asAlike(answers: Sheet['answers']): Sheet['answers'] {
  return answers.map((each) =>
    each.answer.state === 'answered' && each.answer.value.kind === 'level'
      ? { ...each, answer: { ...each.answer, value: { kind: 'level', level: 2 } } }
      : each,
  );
}
