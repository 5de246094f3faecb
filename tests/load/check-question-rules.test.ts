import { describe, expect, test } from 'vitest';
import type { KitProblem } from '../../src/model/problem.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { faultsOf, sound, withQuestion } from '../support/rule-faults.ts';

describe('questions', () => {
  test('a question for no role is named', () => {
    expect(faultsOf(withQuestion({ roles: {} }), 'question-without-role')).toHaveLength(1);
  });

  test('options must have ids of their own', () => {
    const options = [
      { id: 'x', title: 'X', level: 0 },
      { id: 'x', title: 'Y', level: 4 },
    ] as const;
    expect(faultsOf(withQuestion({ form: { kind: 'choice', options } }), 'id-duplicate')).toEqual([
      { at: { of: 'question', id: 'new', field: ['options', 1, 'id'] }, args: { kind: 'option', id: 'x' } },
    ]);
  });

  test.each([
    [[0, 4], [], []],
    [[1, 4], [], []],
    [[2, 4], ['options-without-range'], []],
    [[0, 3], ['options-without-range'], []],
    [[2, 2], [], ['question-without-effect']],
  ] as const)('options worth %j are held against both ends', (levels, range, effect) => {
    const options = levels.map((level, index) => ({ id: `o${index}`, title: 'X', level }));
    const sketch = withQuestion({ form: { kind: 'choice', options } });
    expect(faultsOf(sketch, 'options-without-range')).toHaveLength(range.length);
    expect(faultsOf(sketch, 'question-without-effect')).toHaveLength(effect.length);
  });

  test('a question whose weight counts nothing changes nothing', () => {
    const { parameters } = aKit(sound);
    const kit = {
      parameters: { ...parameters, discrimination: { ...parameters.discrimination, hearsay: 0 } },
    };
    expect(faultsOf({ ...withQuestion({ weight: 'hearsay' }), kit }, 'question-without-effect')).toHaveLength(
      1,
    );
    const text = withQuestion({ weight: 'hearsay', form: { kind: 'text' } });
    expect(faultsOf({ ...text, kit }, 'question-without-effect')).toEqual([]);
  });

  test('levels in the same words are named', () => {
    const levels = { 0: 'Never.', 1: 'At times.', 2: 'at times', 3: 'Mostly.', 4: 'Each month.' };
    expect(faultsOf(withQuestion({ form: { kind: 'levels', levels } }), 'levels-alike')).toEqual([
      { at: { of: 'question', id: 'new', field: ['levels', '2'] }, args: { id: 'new', levels: '1 and 2' } },
    ]);
  });

  test('a level of more than twenty words is named', () => {
    const levels = { 0: 'word '.repeat(21), 1: 'b '.repeat(20), 2: 'c', 3: 'd', 4: 'e' };
    expect(faultsOf(withQuestion({ form: { kind: 'levels', levels } }), 'level-long')).toMatchObject([
      { args: { level: '0', count: 21, limit: 20 } },
    ]);
  });

  test('a role without a question is named', () => {
    const roles = ['ceo', 'rep', 'partner'].map((id) => ({ id, title: id, plural: id, outside: false }));
    expect(faultsOf({ ...sound, kit: { roles } }, 'role-without-question')).toEqual([
      { at: { of: 'role', id: 'partner' }, args: { id: 'partner' } },
    ]);
  });

  test('a role that bears the name of the hard figures is named', () => {
    const roles = ['ceo', 'figure'].map((id) => ({ id, title: id, plural: id, outside: false }));
    expect(faultsOf({ ...sound, kit: { roles } }, 'role-reserved')).toEqual([
      { at: { of: 'role', id: 'figure' }, args: { id: 'figure' } },
    ]);
  });

  test.each([
    [false, 60, 0],
    [false, 61, 1],
    [true, 12, 0],
    [true, 13, 1],
  ])('a role (outside: %s) with %i questions makes %i faults', (outside, count, faults) => {
    const roles = [{ id: 'who', title: 'Who', plural: 'whos', outside }];
    const questions = Array.from({ length: count }, (_, index) =>
      aQuestion({ id: `q${index}`, node: 'a', roles: { who: 1 } }),
    );
    expect(faultsOf({ ...sound, questions, kit: { roles } }, 'role-too-many-questions')).toHaveLength(faults);
  });
});

describe('wording', () => {
  test.each<readonly [KitProblem, string, string | undefined]>([
    ['question-double', 'Is your CRM quick and complete?', 'quick and complete'],
    ['question-double', 'Do you plan or review?', 'plan or review'],
    ['question-double', 'Who checks the price/discount?', 'price/discount'],
    ['question-double', 'And who checks it?', 'and who'],
    ['question-double', 'Who checks it and', 'it and'],
    ['question-double', 'Who checks the price / discount?', 'price / discount'],
    ['question-double', 'Do sellers or two people wait?', 'sellers or two'],
    ['question-double', 'Do two or some people wait?', 'two or some'],
    ['question-double', 'Do two and three people know?', 'two and three'],
    ['question-double', 'Is it quick and longer?', 'quick and longer'],
    ['question-double', 'Is it Q1 or Q2?', 'q1 or q2'],
    ['question-double', 'Is it a one-off or ten-year deal?', 'one-off or ten-year'],
    ['question-double', 'Do 10 or 20 people know?', undefined],
    ...['less', 'fewer', 'so', 'later', 'longer', 'no'].map(
      (word) => ['question-double', `Does it take a week or ${word}?`, undefined] as const,
    ),
    ['question-double', 'How do sales and marketing plan?', undefined],
    ['question-double', 'How do sellers and the marketing team plan?', undefined],
    ['question-double', 'Do two or three people know?', undefined],
    ['question-double', 'How many wait ten days or more?', undefined],
    ['question-agreement', 'Do you agree that coaching helps?', 'Do you agree'],
    ['question-agreement', 'How do teams agree on a price?', undefined],
    ['question-absolute', 'Do sellers always write it down?', 'always'],
    ['question-absolute', 'Do sellers write it down?', undefined],
    ['question-negated', 'Is it not clear who owns a lead?', 'not'],
    ['question-negated', 'Why don’t sellers use it?', "don't"],
    ['question-negated', 'Is there no plan?', 'no'],
    ['question-negated', 'Is there a plan, yes or no?', undefined],
    ['question-jargon', 'How many MQLs came in?', 'MQL'],
    ['question-jargon', 'How good is the enablement?', 'enablement'],
    ['question-jargon', 'What does the CEO see in the CRM?', undefined],
    ['question-no-period', 'How often do you meet?', 'How often'],
    ...['last month', 'past year', 'recent weeks', 'day', 'days', 'week', 'weeks', 'month', 'months'].map(
      (period) => ['question-no-period', `How often did you meet (${period})?`, undefined] as const,
    ),
    ...[
      'quarter',
      'quarters',
      'year',
      'years',
      'today',
      'yesterday',
      'last call',
      'past call',
      'recent call',
    ].map((period) => ['question-no-period', `How often did you meet (${period})?`, undefined] as const),
  ])('%s in “%s” is %s', (code, ask, word) => {
    const found = faultsOf(withQuestion({ ask }), code).map(({ args }) => args['word']);
    expect(found).toEqual(word === undefined ? [] : [word]);
  });

  test('the wording for a role is read as well', () => {
    const sketch = withQuestion({ wording: { rep: 'Is it always so?' } });
    expect(faultsOf(sketch, 'question-absolute')).toMatchObject([
      { at: { of: 'question', id: 'new', field: ['wording', 'rep'] } },
    ]);
  });

  test('a word that the glossary explains is no jargon', () => {
    const glossary = [{ term: 'MQL', means: 'A lead marketing vouches for.' }];
    expect(
      faultsOf({ ...withQuestion({ ask: 'How many MQLs?' }), kit: { glossary } }, 'question-jargon'),
    ).toEqual([]);
  });

  test.each([
    [25, 0],
    [26, 1],
  ])('a question of %i words makes %i faults', (count, faults) => {
    expect(faultsOf(withQuestion({ ask: 'so '.repeat(count) }), 'question-long')).toHaveLength(faults);
  });

  test('a question beyond twelve years of schooling is named, and so is its questionnaire', () => {
    const ask = 'Does organisational accountability facilitate interdepartmental collaboration?';
    const hard = faultsOf({ ...sound, questions: [aQuestion({ node: 'a', ask })] }, 'question-hard');
    expect(hard).toMatchObject([
      { at: { of: 'question', field: ['ask'] }, args: { limit: 12 } },
      { at: { of: 'domain', id: 'domain-a' }, args: { limit: 9 } },
    ]);
  });

  test('a question without a word has no reading grade', () => {
    expect(faultsOf({ ...sound, questions: [aQuestion({ node: 'a', ask: '…?' })] }, 'question-hard')).toEqual(
      [],
    );
  });

  test('nearly the same question twice is named with the other', () => {
    const ask = 'Who keeps the long list of open offers?';
    expect(faultsOf(withQuestion({ ask }), 'question-alike')).toEqual([
      {
        at: { of: 'question', id: 'new', field: ['ask'] },
        args: { id: 'new', other: 'a-1' },
        other: { of: 'question', id: 'a-1', field: ['ask'] },
      },
    ]);
  });
});

describe('figures', () => {
  test.each([
    ['high', [10, 20, 30, 40], 0],
    ['high', [10, 30, 20, 40], 1],
    ['high', [10, 10, 20, 40], 1],
    ['low', [40, 30, 20, 10], 0],
    ['low', [10, 20, 30, 40], 1],
    ['high', [10, 20, 30, 400], 1],
  ] as const)('better %s with cuts %j makes %i faults', (better, thresholds, faults) => {
    const metrics = [aMetric({ better, thresholds })];
    expect(faultsOf({ ...sound, metrics }, 'thresholds-order')).toHaveLength(faults);
  });

  test('cuts of recommendations and bands must rise too', () => {
    const { parameters, thresholds } = aKit(sound);
    const kit = {
      parameters: { ...parameters, recommendCuts: [4, 7, 8, 11] as const },
      thresholds: { ...thresholds, bands: { fragile: 60, sound: 40, strong: 80 } },
    };
    expect(
      faultsOf({ ...sound, kit }, 'thresholds-order').map(({ at }) => 'field' in at && at.field),
    ).toEqual([
      ['parameters', 'recommend-cuts'],
      ['thresholds', 'bands'],
    ]);
  });
});

describe('rows', () => {
  const systems = [{ id: 'SYS-1', title: 'System', document: 'Document' }];
  const rows = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'].map((id) => ({
    id,
    system: 'SYS-1',
    cover: ['Q'] as const,
    statement: 'S.',
  }));
  const ids = rows.map(({ id }) => id);

  test.each([
    [4, 6, []],
    [5, 6, ['new']],
    [4, 7, ['fix-a']],
  ])('a question naming %i rows and a fix naming %i', (asked, fixed, named) => {
    const sketch = withQuestion({ covers: ids.slice(0, asked) });
    const fixes = (sound.fixes ?? []).map((fix) => ({ ...fix, covers: ids.slice(0, fixed) }));
    const found = faultsOf({ ...sketch, fixes, kit: { sources: { systems, rows } } }, 'row-blanket');
    expect(found.map(({ args }) => args['id'])).toEqual(named);
  });

  test('every letter of a row wants its own kind of thing', () => {
    const all = [
      { id: 'R1', system: 'SYS-1', cover: ['Q', 'N', 'E', 'F', 'K', 'R', 'D'] as const, statement: 'S.' },
    ];
    const kit = { sources: { systems, rows: all } };
    expect(faultsOf({ ...sound, kit }, 'row-uncovered').map(({ args }) => args['letter'])).toEqual([
      'Q',
      'N',
      'E',
      'F',
      'K',
    ]);
    const covered = {
      ...withQuestion({ covers: ['R1'] }),
      metrics: [aMetric({ covers: ['R1'] })],
    };
    expect(faultsOf({ ...covered, kit }, 'row-uncovered').map(({ args }) => args['letter'])).toEqual([
      'N',
      'E',
      'F',
    ]);
  });
});
