import { sayCount } from './say-count.ts';

/** Effort in person-weeks: "one person-week", "2.5 person-weeks". */
export function sayWeeks(weeks: number): string {
  return sayCount(weeks, 'person-week', 'person-weeks');
}
