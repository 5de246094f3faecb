import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/cli/parse-date.ts';

describe('a date in a flag', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '21.11.2026',
    '',
  ])('%s is none', (text) => {
    expect(() => parseDate(text)).toThrow('such as 2026-11-21');
  });
});
