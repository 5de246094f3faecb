import { expect, it } from 'vitest';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { plainSheetOf } from '../../src/load/quick/plain-sheet-of.ts';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { slimSheetFrom } from '../support/slim-sheet-from.ts';

const today = '2026-12-01';
const [head = ''] = sampleSheetText.split('answers:');

/** Of a sheet as the lane that tells every fault has it. */
function marksByTheBook(text: string): Int16Array | undefined {
  const loaded = loadSheet(sampleKit(), { path: 'x', text }, { today });
  return loaded.ok && loaded.problems.length === 0 ? slimSheetOf(sampleKit(), loaded.value).marks : undefined;
}

it.each([
  '\n  lead-definition-written: 1\n  joint-planning: 2\n',
  '\n  lead-definition-written: 1\n  joint-planning: 2',
  ' # so they said\n\n    # first\n    lead-definition-written: 1 # why\n\n    joint-planning: 2\n',
  '\n  lead-definition-written:\n  joint-planning: null\n  joint-customer-visits: several\n',
  '\n  lead-definition-written:\n    value: 1\n    note: kept\n  joint-planning: 2\n',
  '\n  lead-definition-written: { value: 1, note: kept }\n  joint-planning: unknown\n',
  '\n  lead-definition-partners: no\nflags: [hurried]\n',
  '\n  win-rate: 18\n  would-you-refer: 9\n  lead-definition-partners: yes\n',
])('reads answers in one go, the first time and when every line is known: %j', (answers) => {
  const kit = sampleKit();
  const text = `${head}answers:${answers}`;
  const expected = marksByTheBook(text);
  expect(expected).toBeDefined();
  for (const time of ['first', 'again']) expect(plainSheetOf(kit, text)?.marks, time).toEqual(expected);
});

it.each([
  '\n  lead-definition-written: 1\n  lead-definition-written: 1\n',
  '\n  lead-definition-written: 1\n  lead-definition-written:\n',
  '\n  lead-definition-written: 1\n   joint-planning: 2\n',
  '\n  lead-definition-written: 1\n joint-planning: 2\n',
  '\n  lead-definition-written: 7\n',
  '\n  lead-definition-written: 0x1\n',
  '\n  no-such-question: 1\n',
  '\n  - lead-definition-written\n',
  `\n${' '.repeat(17)}lead-definition-written: 1\n`,
  ' { lead-definition-written: 1 }\n',
  '\nlead-definition-written: 1\n',
  '\n',
  '\n  lead-definition-written: 1\nanswers:\n  joint-planning: 2\n',
])('leaves to another lane, whatever it has met before: %j', (answers) => {
  const kit = sampleKit();
  plainSheetOf(kit, `${head}answers:\n  lead-definition-written: 1\n  joint-planning: 2\n`);
  expect(plainSheetOf(kit, `${head}answers:${answers}`)).toBeUndefined();
});

it('leaves a sheet without answers to another lane', () => {
  expect(plainSheetOf(sampleKit(), head)).toBeUndefined();
});

it('reads a sheet whole, whatever other sheets of the kit it has met', () => {
  const kit = sampleKit();
  const read = (): unknown => slimSheetFrom(kit, { path: 'x', text: sampleSheetText }, today);
  const [first, second] = [read(), read()];
  expect(first).toMatchObject({ respondent: 'c-1', marks: marksByTheBook(sampleSheetText) });
  expect(second).toEqual(first);
});

it.each(['>-\n    unknown', '>-\n    # several', '>-', '>-\n    once'])(
  'takes a text below its key for nothing that it has met before: %j',
  (below) => {
    const kit = sampleKit();
    const textWith = (answer: string): string => `${head}answers:\n  joint-customer-visits: ${answer}\n`;
    expect(plainSheetOf(kit, textWith('>-\n    several'))?.marks).toEqual(
      marksByTheBook(textWith('>-\n    several')),
    );
    expect(plainSheetOf(kit, textWith(below))?.marks).toEqual(marksByTheBook(textWith(below)));
  },
);
