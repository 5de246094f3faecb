import { InvalidArgumentError } from 'commander';
import { isDate } from '../numbers/is-date.ts';

/** A date of the calendar, written `2026-11-21`. */
export function parseDate(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError('Write a date of the calendar, such as 2026-11-21.');
}
