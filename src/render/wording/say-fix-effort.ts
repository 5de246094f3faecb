import type { FixEntry } from '../../model/plan-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayWeeks } from '../../text/say-weeks.ts';

/**
 * The work a fix takes, alone and with what must come first, and, where it may not be chosen, why: "3 person-weeks, 5
 * with what must come first; more work than there is room for".
 */
export function sayFixEffort({ effort, whole, held }: Pick<FixEntry, 'effort' | 'whole' | 'held'>): string {
  const alone = sayWeeks(effort);
  const weeks = whole === undefined ? alone : `${alone}, ${sayNumber(whole, 1)} with what must come first`;
  return held === undefined ? weeks : `${weeks}; ${words[held]}`;
}

const words = {
  'judge-people-later': 'held back until what stands above the people is sound',
  'over-capacity': 'more work than there is room for',
} as const satisfies Record<NonNullable<FixEntry['held']>, string>;
