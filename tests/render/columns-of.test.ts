import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf, isNarrow } from '../../src/render/terminal/columns-of.ts';

test('every letter that is counted without measuring is one column wide by the tables of Unicode', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const narrow = letters.filter(isNarrow);
  expect(narrow.length).toBeGreaterThan(1000);
  expect(narrow.filter((letter) => stringWidth(letter) !== 1)).toEqual([]);
});

test('what pages print beside letters needs no tables: signs, dashes, bars, rules, arrows', () => {
  for (const letter of '−–—…·•≤≥±×→←█▌░─│├└“”‘’') expect(isNarrow(letter), letter).toBe(true);
});

test('wide letters, marks that join and pictures are measured', () => {
  expect(['世', 'e\u0301', '👍', '\u200b', 'ﬁ'].map(isNarrow)).toEqual([false, false, false, false, false]);
  expect(['世', 'e\u0301', '👍', 'a\u001b[1mb\u001b[22m'].map(columnsOf)).toEqual([2, 1, 2, 2]);
});
