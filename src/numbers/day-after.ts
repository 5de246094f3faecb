import { daysInMonth } from './days-in-month.ts';

/** The ISO date so many whole days (0 or more) after another. */
export function dayAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  let [y, m, d] = [year, month, day + Math.floor(days)];
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m);
    m += 1;
    if (m > 12) [y, m] = [y + 1, 1];
  }
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}
