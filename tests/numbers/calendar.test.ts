import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/cli/parse-date.ts';
import { dayAfter } from '../../src/numbers/day-after.ts';
import { daysInMonth } from '../../src/numbers/days-in-month.ts';
import { isDate } from '../../src/numbers/is-date.ts';

describe('the calendar', () => {
  it('has months of their lengths, and none beside the twelve', () => {
    expect([1, 2, 3, 4, 12].map((month) => daysInMonth(2026, month))).toEqual([31, 28, 31, 30, 31]);
    expect([1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
    expect([0, 13].map((month) => daysInMonth(2026, month))).toEqual([0, 0]);
  });

  it('is one for files and flags: there is no year 0', () => {
    expect(isDate('0000-01-01')).toBe(false);
    expect(() => parseDate('0000-01-01')).toThrow('such as 2026-11-21');
    expect([isDate('0001-01-01'), parseDate('0001-01-01')]).toEqual([true, '0001-01-01']);
  });

  it('goes on over the ends of months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
  });
});
