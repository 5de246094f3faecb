import { describe, expect, it } from 'vitest';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { limits } from '../../src/load/limits.ts';
import { quickValueOf } from '../../src/load/quick/quick-value-of.ts';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { slimSheetFrom } from '../support/slim-sheet-from.ts';

const kit = sampleKit();

describe('the quick reader', () => {
  it.each(['? [a]\n: 1\n', '? { a: 1 }\n: 1\n'])(
    'leaves %j, a key that is no text, to the careful one',
    (text) => {
      expect(quickValueOf(text)).toBeUndefined();
    },
  );

  it('leaves a file of too many entries to the careful one, whatever they are', () => {
    // As many of each kind as there is room for: one kind that is not counted would make room for the last.
    const full = `${'1, [], {}, '.repeat(limits.entries / 3)}${'1, '.repeat(limits.entries % 3)}`;
    expect(quickValueOf(`[${full}]`)).toHaveLength(limits.entries);
    expect(quickValueOf(`[${full}1]`)).toBeUndefined();
  });

  it.each(['{ id: c-1, roles: ceo }', '{ id: c-1 }', '{ id: c-1, role: ceo, roles: [ceo] }'])(
    'leaves a respondent whose roles are no list to the careful one: %s',
    (respondent) => {
      const text = sampleSheetText.replace('{ id: c-1, role: ceo }', respondent);
      expect(text).not.toBe(sampleSheetText);
      expect(slimSheetFrom(kit, { path: 'x', text }, '2026-12-01')).toBeUndefined();
      expect(loadSheet(kit, { path: 'x', text }).ok).toBe(false);
    },
  );
});

describe('a sheet reduced to what scoring needs', () => {
  it('has no mark for a question that the kit does not have', () => {
    const loaded = loadSheet(kit, { path: 'x', text: sampleSheetText });
    if (!loaded.ok) throw new Error('the sample is sound');
    const { answers } = loaded.value;
    const strange = answers.map((one) => ({ ...one, question: 'of-another-kit' }));
    const sheet = { ...loaded.value, answers: [...answers, ...strange] };
    expect(slimSheetOf(kit, sheet)).toEqual(slimSheetOf(kit, loaded.value));
  });
});
