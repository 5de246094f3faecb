import { describe, expect, it } from 'vitest';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Kit, Question } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { scoreSlim } from '../../src/score/score-slim.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { AnswerSketch, SheetSketch } from '../support/a-sheet.ts';
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

type FactTest = Extract<Condition, { kind: 'fact' }>['test'];

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
  [
    'two figures of one person, the first by name said last',
    [seller('p', { 'b-win-again': aFigure(5), 'b-win': aFigure(35) })],
  ],
  [
    'two figures of two people, the first by name of the second',
    [seller('p', { 'b-win-again': aFigure(35) }), seller('q', { 'b-win': aFigure(5) })],
  ],
  ['a figure of the same day', [seller('p', { 'b-win': aFigure(35) }), seller('q', { 'b-win': aFigure(5) })]],
  [
    'two sheets of one person',
    [
      { ...seller('p', { 'a-1': 4, 'b-1': 1 }), date: '2026-11-20', path: 'b.yaml' },
      { ...seller('p', { 'a-1': 0, 'b-1': 'unknown' }), date: '2026-11-21', path: 'a.yaml' },
    ],
  ],
  [
    'a withdrawn level and a withdrawn figure',
    [
      { ...seller('p', { 'a-1': 4, 'a-2': 1, 'b-win': aFigure(35) }), date: '2026-11-20', path: 'b.yaml' },
      { ...seller('p', { 'a-1': 'unknown', 'b-win': 'unknown' }), date: '2026-11-21', path: 'a.yaml' },
    ],
  ],
  [
    'a level that a role without a voice took back',
    [
      { ...seller('p', { 'a-1': 4, 'a-2': 1 }), date: '2026-11-20', path: 'b.yaml' },
      { id: 'p', role: 'stranger', answers: { 'a-1': 0 }, date: '2026-11-21', path: 'a.yaml' },
    ],
  ],
  [
    'five without a name of whom one took an answer back',
    [
      ...crowd(5, runOf(3)).map(anonymous),
      { ...anonymous(seller('rep-0', { 'a-1': 'unknown' })), date: '2026-11-22', path: 'late.yaml' },
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
    expect(scoreSlim({ ...kit }, slim)).toEqual(expected);
  }
});

describe('careless sheets in bulk', () => {
  const ids = Array.from({ length: 30 }, (_, at) => `q${at + 10}`);
  const long = aKit({
    nodes: [{ id: 'a' }, { id: 'b' }],
    metrics: [aMetric({ id: 'win' })],
    questions: [
      ...ids.map((id) => aQuestion({ id, node: 'a' })),
      aQuestion({ id: 'win', node: 'b', form: { kind: 'metric', metric: 'win' } }),
    ],
  });
  const answersBy = (levelOf: (at: number) => AnswerSketch | undefined) =>
    Object.fromEntries(
      ids.flatMap((id, at) => {
        const level = levelOf(at);
        return level === undefined ? [] : [[id, level] as const];
      }),
    );
  const upTo = (end: number, levelOf: (at: number) => AnswerSketch) =>
    answersBy((at) => (at < end ? levelOf(at) : undefined));
  const honest = aSheet({ id: 'honest', answers: answersBy((at) => (at % 2) * 4) });
  const reordered = (sheet: Sheet): Sheet => ({
    ...sheet,
    answers: sheet.answers.toSorted((a, b) => levelIn(a) - levelIn(b)),
  });

  it.each<readonly [string, SheetSketch]>([
    ['all alike', { answers: answersBy(() => 4) }],
    ['nine alike and a figure as good', { answers: { ...upTo(9, () => 4), win: aFigure(50) } }],
    [
      'ten alike, with one in the middle that nobody knew',
      { answers: upTo(11, (at) => (at === 5 ? 'unknown' : 4)) },
    ],
    ['hardly any spread', { answers: answersBy((at) => (at === 10 || at === 20 ? 4 : 3)) }],
    ['a figure beside all alike', { answers: { ...answersBy(() => 4), win: aFigure(5) } }],
    ['ups and downs', { answers: answersBy((at) => (at % 5 < 3 ? 4 : 0)) }],
  ])('%s: the same weight as one company at a time', (_, sketch) => {
    for (const flags of [[], ['hurried']] as const) {
      const sheet = aSheet({ id: 'alike', ...sketch, flags });
      for (const sheets of [[sheet], [honest, sheet], [honest, reordered(sheet)]]) {
        const whole = scoreAssessment(long, anAssessment(...sheets), { resamples: 0 });
        const slim = sheets.map((one) => slimSheetOf(long, one));
        expect(scoreSlim({ ...long }, slim)).toEqual({
          nodes: whole.nodes.map(({ node, value, coverage }) => ({ node, value, coverage })),
          domains: whole.domains,
          overall: whole.overall,
        });
      }
    }
  });
});

function levelIn({ answer }: Sheet['answers'][number]): number {
  return answer.state === 'answered' && answer.value.kind === 'level' ? answer.value.level : 0;
}

describe('conditions', () => {
  const choice = {
    kind: 'choice',
    options: [
      { id: 'north', title: 'North', level: 4 },
      { id: 'south', title: 'South', level: 0 },
    ],
  } as const;
  const answered = (question: string, test: FactTest): Condition => ({ kind: 'answer', question, test });
  const roles = ['boss', 'bossrep', 'rep'].map((id) => ({
    ...{ id, title: id, plural: `${id}s`, outside: false },
    executive: id === 'boss',
  }));
  const asked = (id: string, given: Partial<Question> = {}) =>
    aQuestion({ id, node: 'a', core: id === 'first', roles: { boss: 0.5, rep: 1 }, ...given });
  const open = aKit({
    nodes: [{ id: 'a' }, { id: 'b' }],
    questions: [
      asked('early', { when: answered('late', { kind: 'at-least', value: 0 }) }),
      asked('first'),
      asked('way', { form: choice }),
      asked('plan', { form: { kind: 'yes-no', healthy: 'no' } }),
      asked('words', { form: { kind: 'text' } }),
      asked('if-fact', { when: { kind: 'fact', fact: 'partners', test: { kind: 'yes' } } }),
      asked('if-high', { when: answered('first', { kind: 'at-least', value: 2.5 }) }),
      asked('if-low', { when: answered('first', { kind: 'at-most', value: 1 }) }),
      asked('if-north', { when: answered('way', { kind: 'is', value: 'north' }) }),
      asked('if-yes', { when: answered('plan', { kind: 'yes' }) }),
      asked('if-no', { when: answered('plan', { kind: 'is', value: false }) }),
      asked('if-words', { when: answered('words', { kind: 'at-least', value: 0 }) }),
      asked('if-level-chosen', { when: answered('first', { kind: 'yes' }) }),
      asked('if-if-high', { when: answered('if-high', { kind: 'at-least', value: 1 }) }),
      asked('if-self', { when: answered('if-self', { kind: 'at-least', value: 0 }) }),
      asked('if-gone', { when: answered('gone', { kind: 'at-most', value: 4 }) }),
      asked('late'),
      asked('touchy', { node: 'b', core: true, sensitive: true }),
    ],
    kit: { roles, facts: [{ id: 'partners', title: 'Partners', ask: 'Any?', kind: 'yes-no' }] },
  });
  const everything = Object.fromEntries(
    open.questions.map(({ id }, at) => [id, (at * 3) % 5] as const),
  ) as Readonly<Record<string, AnswerSketch>>;
  const option = (id: string) => ({ state: 'answered', value: { kind: 'option', option: id } }) as const;
  const yes = (is: boolean) => ({ state: 'answered', value: { kind: 'yes-no', yes: is } }) as const;
  const whole = { ...everything, way: option('north'), plan: yes(true), words };
  const says = (given: Readonly<Record<string, AnswerSketch>>, sketch: SheetSketch = {}): SheetSketch => ({
    role: 'rep',
    answers: { ...whole, ...given },
    ...sketch,
  });
  const company = (partners: boolean) => ({ name: 'Acme', facts: { partners } });
  const hats = (...worn: readonly [string, ...string[]]) => ({ id: 'h', roles: worn, anonymous: false });

  it.each<readonly [string, readonly SheetSketch[]]>([
    ['a high level', [says({ first: 4 })]],
    ['a middle level', [says({ first: 2 })]],
    ['a low level', [says({ first: 1 })]],
    ['a level that nobody knows', [says({ first: 'unknown' })]],
    ['a level that does not apply', [says({ first: { na: 'none' } })]],
    ['the other option and a no', [says({ way: option('south'), plan: yes(false) })]],
    ['a fact of the company', [says({}, { company: company(true) })]],
    ['a fact that says no', [says({}, { company: company(false) })]],
    [
      'a fact that only one sheet mentions',
      [says({}, { id: 'p', company: company(true) }), says({ first: 0 }, { id: 'q' })],
    ],
    [
      'a fact on which two do not agree',
      [
        says({}, { id: 'p', company: company(true) }),
        says({ first: 0 }, { id: 'q', company: company(false) }),
      ],
    ],
    ['a yes or no that nobody knows', [says({ plan: 'unknown', 'if-no': 4 })]],
    ['only what decides and what it decides', [{ role: 'rep', answers: { first: 4, 'if-high': 1 } }]],
    ['only a yes and what it decides', [{ role: 'rep', answers: { plan: yes(false), 'if-no': 1 } }]],
    [
      'a yes before what comes too late',
      [{ role: 'rep', answers: { plan: yes(false), early: 2, first: 3, late: 3 } }],
    ],
    ['a boss alone', [says({}, { role: 'boss' })]],
    [
      'hats whose names run into that of another role',
      [
        says({}, { id: 'p', respondent: hats('boss', 'rep') }),
        says({ first: 0 }, { id: 'q', role: 'bossrep' }),
      ],
    ],
    [
      'a boss beside sellers',
      [says({}, { id: 'b', role: 'boss' }), says({ first: 0, touchy: 0 }, { id: 'r' })],
    ],
    ['two hats', [says({}, { respondent: hats('boss', 'rep') })]],
    [
      'two hats the other way round',
      [says({}, { respondent: hats('rep', 'boss') }), says({ first: 0 }, { id: 'r' })],
    ],
    ['a role without a voice', [says({}, { role: 'stranger' }), says({ first: 3 }, { id: 'r' })]],
  ])('on %s hold in bulk as they hold one company at a time', (_, sketches) => {
    const sheets = sketches.map((sketch): Sheet => aSheet(sketch));
    const facts = Object.fromEntries(sheets.flatMap((sheet) => Object.entries(sheet.company.facts)));
    const scorecard = scoreAssessment(open, { ...anAssessment(...sheets), facts }, { resamples: 0 });
    const { nodes, domains, overall } = scorecard;
    expect(
      scoreSlim(
        { ...open },
        sheets.map((sheet) => slimSheetOf(open, sheet)),
      ),
    ).toEqual({
      nodes: nodes.map(({ node, value, coverage }) => ({ node, value, coverage })),
      domains,
      overall,
    });
  });
});
