import { describe, expect, it } from 'vitest';
import { writeOutline } from '../../src/explain/write-outline.ts';

const outline = {
  title: 'Title',
  intro: [],
  sections: [
    { title: 'Empty', lines: [] },
    { title: 'Full', lines: [{ text: `“a” – \u001b[31m${'word '.repeat(12)}12.5 % of it`, indent: 1 }] },
  ],
};

describe('an outline as text', () => {
  it('keeps to the page, hangs further lines and cleans what it is given', () => {
    const page = writeOutline(outline, { width: 40, unicode: true });
    expect(page.split('\n').every((line) => line.length <= 40)).toBe(true);
    expect(page).not.toContain('\u001b');
    expect(page).not.toContain('Empty');
    expect(page).toMatch(/^ {2}“a”.*\n {4}word/m);
  });

  it('keeps a number and its percent sign together', () => {
    for (let width = 40; width < 100; width += 1) {
      expect(writeOutline(outline, { width, unicode: true })).not.toMatch(/12\.5\n/);
    }
  });

  it('writes its own signs in ASCII where it must', () => {
    expect(writeOutline(outline, { width: 80, unicode: false })).toContain('"a" - ');
  });
});
