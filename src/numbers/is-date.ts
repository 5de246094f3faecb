import { daysInMonth } from './days-in-month.ts';

/** Whether a text is a day of the calendar, as year-month-day. */
export function isDate(value: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && day >= 1 && day <= daysInMonth(year, month);
}
