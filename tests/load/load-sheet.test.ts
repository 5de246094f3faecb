import { describe, expect, test } from 'vitest';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';

const kit = sampleKit({
  alignment: (text) =>
    `${text}      - id: biggest-hurdle\n        title: x\n`.replace(
      / {6}- id: biggest-hurdle\n {8}title: x\n$/,
      '',
    ),
  symptoms: (text) =>
    text.replace(
      '      - id: would-you-refer',
      '      - id: biggest-hurdle\n        ask: What is your biggest hurdle?\n        roles: { ceo: 1 }\n        kind: text\n      - id: would-you-refer',
    ),
  kit: (text) =>
    text.replace(
      'questionnaires:',
      '  - { id: land, title: Land, ask: Which land?, kind: text }\nquestionnaires:',
    ),
});

function loaded(from = '', to = '') {
  if (!sampleSheetText.includes(from)) throw new Error(`nothing to change: ${from}`);
  return loadSheet(kit, { path: 'c-1.yaml', text: sampleSheetText.replace(from, to) });
}

function answered(line: string) {
  return loadSheet(kit, {
    path: 'c-1.yaml',
    text: sampleSheetText.replace(/answers:\n[\s\S]*/, `answers:\n  ${line}\n`),
  });
}

describe('a sound sheet', () => {
  test('is read whole, with a place for every answer', () => {
    const result = loaded();
    expect(result.problems).toEqual([]);
    if (!result.ok) throw new Error('not loaded');
    expect(result.value).toMatchObject({
      path: 'c-1.yaml',
      kit: { id: 'sample', version: '1.0.0' },
      company: { name: 'Northwind', facts: { size: 85, 'uses-channel-partners': true } },
      wave: '2026-Q4',
      respondent: { id: 'c-1', roles: ['ceo'], anonymous: false },
      date: '2026-11-21',
      flags: [],
    });
    expect(result.value.answers.map(({ question, answer }) => [question, answer])).toEqual([
      ['lead-definition-written', { state: 'answered', value: { kind: 'level', level: 1 } }],
      ['lead-definition-partners', { state: 'answered', value: { kind: 'yes-no', yes: false } }],
      [
        'joint-planning',
        {
          state: 'answered',
          value: { kind: 'level', level: 2 },
          evidence: 'hearsay',
          note: 'as far as I know',
        },
      ],
      ['joint-customer-visits', { state: 'answered', value: { kind: 'option', option: 'several' } }],
      ['leads-thrown-away', { state: 'unknown' }],
      ['win-rate', { state: 'answered', value: { kind: 'between', from: 15, to: 20 } }],
      ['would-you-refer', { state: 'not-applicable', reason: 'not a customer' }],
    ]);
    expect(result.value.answers[0]?.place).toMatchObject({ line: 11, column: 3 });
  });

  test('may name several hats, a person, an interviewer and flags', () => {
    const result = loaded(
      'respondent: { id: c-1, role: ceo }',
      'respondent: { id: c-1, roles: [ceo, rep], name: I. S., anonymous: true }\ninterviewer: A.\nflags: [hurried]',
    );
    expect(result.ok && result.value).toMatchObject({
      respondent: { roles: ['ceo', 'rep'], name: 'I. S.', anonymous: true },
      interviewer: 'A.',
      flags: ['hurried'],
    });
  });

  test('may leave answers and facts empty', () => {
    expect(answered('joint-planning:')).toMatchObject({ ok: true, value: { answers: [] } });
    expect(loaded('size: 85', 'size:')).toMatchObject({
      ok: true,
      value: { company: { facts: { 'uses-channel-partners': true } } },
    });
    expect(loaded('size: 85', 'land: Norway')).toMatchObject({
      ok: true,
      value: { company: { facts: { land: 'Norway' } } },
    });
    expect(loaded('size: 85', 'uses-channel-partners: no').problems).toMatchObject([
      { code: 'yaml-duplicate-key' },
    ]);
  });

  test.each([
    ['win-rate: 17', { kind: 'figure', value: 17 }],
    ['win-rate: { value: 17, unit: percent }', { kind: 'figure', value: 17 }],
    ['win-rate: { between: [17, 17] }', { kind: 'between', from: 17, to: 17 }],
    ['would-you-refer: 10', { kind: 'recommend', score: 10 }],
    ['biggest-hurdle: { value: We do not know. }', { kind: 'text', text: 'We do not know.' }],
    ['biggest-hurdle: Time', { kind: 'text', text: 'Time' }],
    ['lead-definition-partners: yes', { kind: 'yes-no', yes: true }],
  ])('%s is an answer', (line, value) => {
    expect(answered(line)).toMatchObject({ ok: true, value: { answers: [{ answer: { value } }] } });
  });

  test('a note may stand beside “I don’t know”', () => {
    expect(answered('joint-planning: { value: unknown, note: ask Eva }')).toMatchObject({
      value: { answers: [{ answer: { state: 'unknown', note: 'ask Eva' } }] },
    });
  });
});

describe('answers against the kit', () => {
  test.each([
    [
      'joint-planing: 1',
      'answer-unknown-question',
      { question: 'joint-planing', suggestion: 'joint-planning' },
    ],
    ['lead-meanin: 1', 'answer-unknown-question', { suggestion: 'lead-meaning' }],
    ['quite-another-thing: 1', 'answer-unknown-question', { question: 'quite-another-thing' }],
    ['constructor: 1', 'answer-unknown-question', { question: 'constructor' }],
    ['joint-planning: 5', 'answer-out-of-range', { received: 5, minimum: 0, maximum: 4 }],
    ['joint-planning: -1', 'answer-out-of-range', { received: -1 }],
    ['joint-planning: 2.5', 'answer-wrong-kind', { received: 'the number 2.5' }],
    [
      'joint-planning: good',
      'answer-wrong-kind',
      { expected: 'a level from 0 to 4', received: 'the text “good”' },
    ],
    ['joint-planning: n/a', 'answer-wrong-kind', {}],
    ['joint-planning: { between: [1, 2] }', 'answer-wrong-kind', { received: 'a range of figures' }],
    [
      'joint-planning: { value: 1, unit: percent }',
      'answer-wrong-unit',
      { expected: '', received: 'percent' },
    ],
    ['lead-definition-partners: 1', 'answer-wrong-kind', { expected: 'yes or no' }],
    [
      'joint-customer-visits: sevral',
      'not-one-of',
      { suggestion: 'several', values: ['none', 'one', 'several'] },
    ],
    ['joint-customer-visits: quite-other', 'not-one-of', { received: 'quite-other' }],
    ['joint-customer-visits: 2', 'answer-wrong-kind', { expected: 'one of its options' }],
    ['win-rate: 170', 'answer-out-of-range', { maximum: 100 }],
    ['win-rate: { between: [9, 6] }', 'answer-out-of-range', { minimum: 9, received: 6 }],
    ['win-rate: { between: [-9, 6] }', 'answer-out-of-range', { received: -9 }],
    ['win-rate: { between: [9, 600] }', 'answer-out-of-range', { received: 600 }],
    ['win-rate: { value: 9, unit: deals }', 'answer-wrong-unit', { expected: 'percent', received: 'deals' }],
    ['win-rate: high', 'answer-wrong-kind', { expected: 'a figure' }],
    ['would-you-refer: 11', 'answer-out-of-range', { maximum: 10 }],
    ['would-you-refer: gladly', 'answer-wrong-kind', {}],
    ['biggest-hurdle: 3', 'answer-wrong-kind', { expected: 'words' }],
    ['biggest-hurdle: " "', 'answer-wrong-kind', {}],
    ['joint-planning: true', 'wrong-type', { received: 'true' }],
    ['joint-planning: [1]', 'wrong-type', { received: 'a list' }],
    ['joint-planning: { note: x }', 'wrong-shape', { expected: 'either value or between' }],
    ['joint-planning: { value: 1, between: [1, 2] }', 'wrong-shape', {}],
    ['joint-planning: { valu: 1 }', 'unknown-field', { suggestion: 'value' }],
    ['joint-planning: { n/a: "" }', 'wrong-format', {}],
    ['joint-planning: { value: 1, evidence: sytem }', 'not-one-of', { suggestion: 'system' }],
    ['joint-planning: .nan', 'yaml-number', {}],
    ['Joint: 1', 'wrong-format', { received: 'Joint' }],
  ])('%s is refused', (line, code, args) => {
    const { ok, problems } = answered(line);
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ code, args, severity: 'error' }]);
  });
});

describe('the head of a sheet', () => {
  test.each([
    ['kit: sample@1.0.0', 'kit: other@1.0.0', '2:6 sheet-other-kit'],
    ['kit: sample@1.0.0', 'kit: sample', '2:6 wrong-format'],
    ['wave: 2026-Q4\n', '', '2:1 missing-field'],
    ['wave: 2026-Q4', 'wave: 2026', '7:7 wrong-type'],
    ['date: 2026-11-21', 'date: 2026-02-30', '9:7 wrong-format'],
    ['date: 2026-11-21', 'date: 21.11.2026', '9:7 wrong-format'],
    ['date: 2026-11-21', 'date: 2026-13-01', '9:7 wrong-format'],
    ['date: 2026-11-21', 'date: 1900-02-29', '9:7 wrong-format'],
    ['date: 2026-11-21', 'date: 2026-11-21\ndat: 1', '10:1 unknown-field'],
    ['role: ceo', 'role: cio', '8:30 role-unknown'],
    ['role: ceo', 'roles: [ceo, cio]', '8:37 role-unknown'],
    ['role: ceo', 'role: ceo, roles: [ceo]', '8:13 wrong-shape'],
    [', role: ceo', '', '8:13 wrong-shape'],
    ['id: c-1', 'id: "c 1"', '8:19 wrong-format'],
    ['size: 85', 'siz: 85', '5:3 fact-unknown'],
    ['size: 85', 'quite-other: 85', '5:3 fact-unknown'],
    ['size: 85', 'size: big', '5:9 fact-wrong-kind'],
    ['size: 85', 'land: 85', '5:9 fact-wrong-kind'],
    ['uses-channel-partners: yes', 'uses-channel-partners: 1', '6:26 fact-wrong-kind'],
    ['uses-channel-partners: yes', 'uses-channel-partners: true', '6:26 wrong-type'],
    ['  name: Northwind\n', '', '3:1 missing-field'],
  ])('%j as %j is refused', (from, to, problem) => {
    const result = loaded(from, to);
    expect(result.ok).toBe(false);
    expect(said(result.problems)).toEqual([problem]);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (date) => {
    expect(loaded('date: 2026-11-21', `date: ${date}`).ok).toBe(true);
  });

  test('a date after today is a warning', () => {
    const source = { path: 'c-1.yaml', text: sampleSheetText };
    expect(loadSheet(kit, source, { today: '2026-11-21' }).problems).toEqual([]);
    expect(loadSheet(kit, source, { today: '2026-11-20' })).toMatchObject({
      ok: true,
      problems: [
        {
          code: 'sheet-from-the-future',
          severity: 'warning',
          args: { date: '2026-11-21', today: '2026-11-20' },
        },
      ],
    });
  });
});

describe('versions', () => {
  test('answers to a renamed question are carried over', () => {
    expect(answered('lead-meaning: 3')).toMatchObject({
      ok: true,
      problems: [],
      value: { answers: [{ question: 'lead-definition-written', answer: { value: { level: 3 } } }] },
    });
  });

  test('the present name wins over a former one', () => {
    const result = answered('lead-meaning: 3\n  lead-definition-written: 1');
    expect(result).toMatchObject({
      ok: true,
      problems: [{ code: 'answer-not-carried-over', severity: 'warning' }],
    });
    expect(result.ok && result.value.answers).toHaveLength(1);
  });

  const older = sampleSheetText
    .replace('@1.0.0', '@0.9.10')
    .replace('lead-definition-partners: no', 'gone: 1')
    .replace('joint-customer-visits: several', 'joint-customer-visits: many')
    .replace('leads-thrown-away: unknown', 'leads-thrown-away: yes');

  test('what an older sheet answers otherwise is left out with a warning', () => {
    const result = loadSheet(kit, { path: 'x', text: older });
    expect(result.ok).toBe(true);
    expect(result.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['sheet-other-version', 'warning'],
      ['answer-not-carried-over', 'warning'],
      ['answer-not-carried-over', 'warning'],
      ['answer-not-carried-over', 'warning'],
    ]);
    expect(result.ok && result.value.answers).toHaveLength(4);
  });

  test('in a newer sheet the same faults are errors', () => {
    const result = loadSheet(kit, { path: 'x', text: older.replace('@0.9.10', '@1.0.1') });
    expect(result.problems.map(({ code }) => code)).toEqual([
      'sheet-other-version',
      'answer-unknown-question',
      'not-one-of',
      'answer-wrong-kind',
    ]);
  });

  test('an answer out of range is an error in any version', () => {
    const text = sampleSheetText.replace('@1.0.0', '@0.1.0').replace('written: 1', 'written: 9');
    expect(loadSheet(kit, { path: 'x', text }).ok).toBe(false);
  });
});

describe('a broken sheet', () => {
  test('tells twenty independent mistakes in one run', () => {
    const text = `kit: sample@1.0.0
company: { nam: A, siz: 85, size: big, uses-channel-partners: maybe }
wave: 2026
respondent: { id: "a b", role: cio, nickname: X }
date: 2026-02-30
flag: []
answers:
  joint-planing: 1
  joint-planning: 7
  joint-planning: 2
  lead-definition-written: good
  lead-definition-partners: true
  joint-customer-visits: sevral
  leads-thrown-away: { n/a: "" }
  win-rate: { value: 170, unit: percent }
  would-you-refer: { vale: 3 }
  biggest-hurdle: &a .nan
  Other: 1
  yes: 1
`;
    const { problems } = loadSheet(kit, { path: 'x', text });
    expect(said(problems)).toEqual([
      '2:1 missing-field',
      '2:12 fact-unknown',
      '2:20 fact-unknown',
      '2:35 fact-wrong-kind',
      '2:63 fact-wrong-kind',
      '3:7 wrong-type',
      '4:19 wrong-format',
      '4:37 unknown-field',
      '5:7 wrong-format',
      '6:1 unknown-field',
      '8:3 answer-unknown-question',
      '9:19 answer-out-of-range',
      '10:3 yaml-duplicate-key',
      '11:28 answer-wrong-kind',
      '12:29 wrong-type',
      '13:26 not-one-of',
      '14:29 wrong-format',
      '15:13 answer-out-of-range',
      '16:22 unknown-field',
      '17:19 yaml-alias',
      '17:22 yaml-number',
      '18:3 wrong-format',
      '19:3 answer-unknown-question',
    ]);
  });

  test.each([
    ['', ['1:1 file-empty']],
    ['[]', ['1:1 wrong-type']],
    ['word', ['1:1 wrong-type']],
    [
      'answers: 3\ncompany: 4',
      [
        '1:1 missing-field',
        '1:1 missing-field',
        '1:1 missing-field',
        '1:1 missing-field',
        '1:10 wrong-type',
        '2:10 wrong-type',
      ],
    ],
  ])('%j is no sheet', (text, problems) => {
    expect(said(loadSheet(kit, { path: 'x', text }).problems)).toEqual(problems);
  });

  test('facts left empty are no fault beside those that are none', () => {
    const { problems } = loaded('size: 85', 'size:\n  land: [Norway]\n  siz: 3');
    expect(said(problems)).toEqual(['6:9 wrong-type', '7:3 fact-unknown']);
  });

  test('thousands of unknown answers are listed up to a number', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `  q${index}: 1`).join('\n');
    const { problems } = loadSheet(kit, {
      path: 'x',
      text: sampleSheetText.replace(/answers:\n[\s\S]*/, `answers:\n${many}`),
    });
    expect(problems).toHaveLength(200);
  });
});
