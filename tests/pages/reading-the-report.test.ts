import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionTitles } from '../../src/render/wording/section-titles.ts';
import { chanceWord } from '../../src/text/say-chance.ts';
import { sayShare } from '../../src/text/say-share.ts';

const page = readFileSync(new URL('../../docs/reading-the-report.md', import.meta.url), 'utf8');

/** Of a table whose rows are words and a stretch of 0 to 100: what stands on either side of each limit. */
function wordsOn(
  head: string,
): readonly { readonly words: string; readonly low: number; readonly high: number }[] {
  const table = page.slice(page.indexOf(head)).split('\n\n')[0] ?? '';
  const rows = table.split('\n').slice(2);
  return rows.map((row) => {
    const [, words = '', stretch = ''] = row.split('|').map((cell) => cell.trim());
    const [first = 0, second = 100] = stretch.match(/[\d.]+/g)?.map(Number) ?? [];
    return stretch.startsWith('under') ? { words, low: 0, high: first } : { words, low: first, high: second };
  });
}

describe('the page on how to read the report', () => {
  it('has a part for each part of the report, under the same title', () => {
    const titles = Object.values(sectionTitles).map(({ number, title }) => `${String(number)}. ${title}`);
    expect([...page.matchAll(/^## (\d.*)$/gm)].map(([, title]) => title)).toEqual(titles);
  });

  it.each([
    ['| word |', chanceWord],
    ['| words |', sayShare],
  ])('tells the words of the table %s and where each begins and ends', (head, wordFor) => {
    const rows = wordsOn(head);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.map(({ low }) => low)).toEqual([0, ...rows.slice(0, -1).map(({ high }) => high)]);
    for (const { words, low, high } of rows)
      expect([wordFor(low / 100), wordFor(high / 100 - 1e-6)]).toEqual([words, words]);
  });
});
