import { InvalidArgumentError } from 'commander';

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A date of the calendar, written `2026-11-21`. */
export function parseDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const days = daysInMonth(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= days) return text;
  throw new InvalidArgumentError('Write a date of the calendar, such as 2026-11-21.');
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (daysIn[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
}
