import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { saveAnswer } from '../../src/load/save-answer.ts';
import { writeBlankSheet } from '../../src/load/write-blank-sheet.ts';
import type { SheetDraft } from '../../src/load/write-new-sheet.ts';
import { writeNewSheet } from '../../src/load/write-new-sheet.ts';
import type { Answer, AnswerValue } from '../../src/model/sheet.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { runs } from '../support/law-runs.ts';

const kit = sampleKit({
  symptoms: (text) =>
    text.replace(
      '      - id: would-you-refer',
      '      - id: hurdle\n        ask: What is your biggest hurdle?\n        roles: { ceo: 1 }\n        kind: text\n      - id: would-you-refer',
    ),
});

const draft: SheetDraft = {
  company: { name: 'Northwind: "North" & West', facts: { size: 85, 'uses-channel-partners': true } },
  wave: '2026',
  respondent: { id: 'c-1', roles: ['ceo'], anonymous: false },
  date: '2026-11-21',
};

function level(value: number): Answer {
  return { state: 'answered', value: { kind: 'level', level: value } };
}

function answersIn(text: string) {
  const result = loadSheet(kit, { path: 'x', text });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.answers.map(({ question, answer }) => ({ question, answer }));
}

describe('saving one answer', () => {
  test('changes its line and nothing else', () => {
    const saved = saveAnswer(sampleSheetText, kit, { question: 'lead-definition-written', answer: level(3) });
    expect(saved).toBe(
      sampleSheetText.replace('written: 1   # why', 'written: 3 # why').replace('[15, 20]', '[ 15, 20 ]'),
    );
  });

  test('keeps the comment behind a map', () => {
    const text = sampleSheetText.replace('evidence: hearsay }', 'evidence: hearsay } # asked twice');
    expect(saveAnswer(text, kit, { question: 'joint-planning', answer: level(0) })).toContain(
      '  joint-planning: 0 # asked twice\n',
    );
  });

  test('puts a new one before a later one that still bears its former name', () => {
    const renamed = sampleKit({
      alignment: (text) =>
        text.replace('- id: joint-planning\n', '- id: joint-planning\n        was: [planning]\n'),
    });
    const text = sampleSheetText.replace(/answers:\n[\s\S]*/, 'answers:\n  planning: 1\n');
    const saved = saveAnswer(text, renamed, { question: 'lead-definition-written', answer: level(3) });
    expect(saved).toMatch(/answers:\n  lead-definition-written: 3\n  planning: 1\n$/);
  });

  test('puts a new one where the kit asks it', () => {
    const text = writeNewSheet(kit, draft);
    const questions = ['would-you-refer', 'joint-planning', 'lead-definition-written', 'leads-thrown-away'];
    const saved = questions.reduce(
      (whole, question) => saveAnswer(whole, kit, { question, answer: { state: 'unknown' } }),
      text,
    );
    expect(answersIn(saved).map(({ question }) => question)).toEqual([
      'lead-definition-written',
      'joint-planning',
      'leads-thrown-away',
      'would-you-refer',
    ]);
    expect(saved).toMatch(/answers:\n {2}lead-definition-written: unknown\n/);
  });

  test('puts a question the kit does not know last', () => {
    const saved = saveAnswer(sampleSheetText, kit, { question: 'not-there', answer: level(1) });
    expect(saved.endsWith('  not-there: 1\n')).toBe(true);
  });

  test('writes over a former name', () => {
    const text = sampleSheetText.replace('lead-definition-written', 'lead-meaning');
    const saved = saveAnswer(text, kit, { question: 'lead-definition-written', answer: level(4) });
    expect(saved).toContain('lead-meaning: 4');
    expect(saved).not.toContain('lead-definition-written');
  });

  test('takes an answer out again', () => {
    const saved = saveAnswer(sampleSheetText, kit, { question: 'joint-planning', answer: undefined });
    expect(answersIn(saved)).toHaveLength(6);
    expect(saved).toContain('# about customers');
  });

  test('keeps Windows line ends', () => {
    const saved = saveAnswer(sampleSheetText.replaceAll('\n', '\r\n'), kit, {
      question: 'joint-planning',
      answer: level(1),
    });
    expect(saved.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('begins the answers where there are none', () => {
    const text = sampleSheetText.replace(/answers:\n[\s\S]*/, 'answers:\n');
    expect(saveAnswer(text, kit, { question: 'joint-planning', answer: level(1) })).toContain(
      'answers:\n  joint-planning: 1\n',
    );
  });

  const note = fc.option(
    fc
      .string({ minLength: 1, maxLength: 40 })
      .filter(
        (text) => /\S/.test(text) && !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text),
      ),
    { nil: undefined },
  );
  const value = (question: string): fc.Arbitrary<AnswerValue> => {
    switch (question) {
      case 'joint-planning':
        return fc.integer({ min: 0, max: 4 }).map((each) => ({ kind: 'level', level: each }));
      case 'lead-definition-partners':
        return fc.boolean().map((yes) => ({ kind: 'yes-no', yes }));
      case 'joint-customer-visits':
        return fc.constantFrom('none', 'one', 'several').map((option) => ({ kind: 'option', option }));
      case 'win-rate':
        return fc.oneof(
          fc
            .double({ min: 0, max: 100, noNaN: true })
            .map((each) => ({ kind: 'figure' as const, value: each + 0 })),
          fc.integer({ min: 0, max: 50 }).map((from) => ({ kind: 'between' as const, from, to: from + 9 })),
        );
      case 'would-you-refer':
        return fc.integer({ min: 0, max: 10 }).map((score) => ({ kind: 'recommend', score }));
      default:
        return note.map((text) => ({ kind: 'text', text: text ?? 'x' }));
    }
  };
  const change = fc
    .constantFrom(
      'joint-planning',
      'lead-definition-partners',
      'joint-customer-visits',
      'win-rate',
      'would-you-refer',
      'hurdle',
    )
    .chain((question) =>
      fc
        .oneof(
          fc.record({
            state: fc.constant('answered' as const),
            value: value(question),
            note,
            evidence: fc.constantFrom(undefined, 'system' as const),
          }),
          fc.record({ state: fc.constant('unknown' as const), note }),
          note.map((reason) => ({ state: 'not-applicable' as const, reason: reason ?? 'x' })),
        )
        .map((answer) => ({ question, answer: withoutGaps(answer) })),
    );

  test('any answer is read back as it was given', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('new', 'blank', 'old'),
        (changes, from) => {
          const start = {
            new: writeNewSheet(kit, draft),
            blank: writeBlankSheet(kit, draft),
            old: sampleSheetText,
          }[from];
          const saved = changes.reduce((text, each) => saveAnswer(text, kit, each), start);
          const read = new Map(answersIn(saved).map(({ question, answer }) => [question, answer]));
          for (const [question, answer] of new Map(changes.map((each) => [each.question, each.answer]))) {
            expect(read.get(question)).toEqual(answer);
          }
        },
      ),
      runs(150),
    );
  });
});

describe('a new sheet', () => {
  test('is a sound sheet without answers', () => {
    const text = writeNewSheet(kit, draft);
    expect(loadSheet(kit, { path: 'x', text })).toMatchObject({
      ok: true,
      problems: [],
      value: { ...draft, answers: [], kit: { id: 'sample', version: '1.0.0' } },
    });
  });

  test('keeps several hats, a name, an interviewer and the address of the schema', () => {
    const text = writeNewSheet(kit, {
      ...draft,
      company: { name: 'N', facts: { 'uses-channel-partners': false } },
      respondent: { id: 'c', roles: ['ceo', 'rep'], name: 'no', anonymous: true },
      interviewer: 'A. #1',
      schema: '../sheet.schema.json',
    });
    expect(text.startsWith('# yaml-language-server: $schema=../sheet.schema.json\nkit: sample@1.0.0\n')).toBe(
      true,
    );
    expect(loadSheet(kit, { path: 'x', text })).toMatchObject({
      problems: [],
      value: {
        company: { facts: { 'uses-channel-partners': false } },
        respondent: { roles: ['ceo', 'rep'], name: 'no', anonymous: true },
        interviewer: 'A. #1',
      },
    });
  });

  test('to fill in by hand shows the questions of its role in its words, and is unanswered', () => {
    const text = writeBlankSheet(kit, { ...draft, respondent: { ...draft.respondent, roles: ['rep'] } });
    expect(loadSheet(kit, { path: 'x', text })).toMatchObject({
      ok: true,
      problems: [],
      value: { answers: [] },
    });
    expect(text).toContain('  # How do you know that a lead handed to you is worth your time?\n');
    expect(text).toContain('  #   2  One side wrote a meaning down; the other does not use it.\n');
    expect(text).toContain('  #   several  Two or more\n  joint-customer-visits:\n');
    expect(text).not.toContain('win-rate');
  });

  test('to fill in by hand asks for the company facts that are still open, each with its kind', () => {
    const open = {
      ...kit,
      facts: [...kit.facts, { id: 'trade', title: 'Trade', ask: 'Which trade?', kind: 'text' } as const],
    };
    const textWith = (facts: SheetDraft['company']['facts']) =>
      writeBlankSheet(open, { ...draft, company: { name: 'Acme', facts } });
    const blank = textWith({});
    for (const hint of ['a number\n  size', 'yes or no\n  uses-channel-partners', 'free words\n  trade']) {
      expect(blank).toContain(`  #   ${hint}:\n`);
    }
    expect(blank).toContain('  # Which trade?\n');
    const filled = blank.replace('  size:\n', '  size: 12\n');
    expect(loadSheet(open, { path: 'x', text: filled })).toMatchObject({
      problems: [],
      value: { company: { name: 'Acme', facts: { size: 12 } } },
    });
    expect(textWith({ size: 12, trade: 'tools' })).toContain(
      '  name: Acme\n  size: 12\n  trade: tools\n  # ',
    );
  });

  test('to fill in by hand explains every kind of question', () => {
    const text = writeBlankSheet(kit, {
      ...draft,
      respondent: { ...draft.respondent, roles: ['ceo', 'customer'] },
    });
    expect(text).toContain('  #   yes or no\n');
    expect(text).toContain('  #   a figure in percent: Orders won');
    expect(text).toContain('  #   0 (not at all) to 10 (gladly)\n');
    expect(text).toContain('  #   free words, in quotes\n');
    const unmeasured = writeBlankSheet({ ...kit, metrics: [] }, draft);
    expect(unmeasured).toContain('twelve months?\n  win-rate:\n');
  });
});

function withoutGaps(answer: {
  readonly state: Answer['state'];
  readonly value?: AnswerValue;
  readonly note?: string | undefined;
  readonly evidence?: 'system' | undefined;
  readonly reason?: string;
}): Answer {
  return Object.fromEntries(Object.entries(answer).filter(([, part]) => part !== undefined)) as Answer;
}
