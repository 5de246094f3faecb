import { sayCount } from '../text/say-count.ts';

/** Effort in person-weeks, as a report says it. */
export function sayWeeks(weeks: number): string {
  return sayCount(weeks, 'person-week', 'person-weeks');
}
