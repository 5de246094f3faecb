import type { FixEntry } from '../../model/plan-section.ts';
import { sayCount } from '../../text/say-count.ts';

/** The work a fix takes and, where it may not be chosen, why: "3 person-weeks; held back until …". */
export function sayFixEffort({ effort, held }: Pick<FixEntry, 'effort' | 'held'>): string {
  const weeks = sayCount(effort, 'person-week', 'person-weeks');
  return held === undefined ? weeks : `${weeks}; ${words[held]}`;
}

const words = {
  'judge-people-later': 'held back until the ecosystem above the people is sound',
  'over-capacity': 'more work than there is room for',
} as const satisfies Record<NonNullable<FixEntry['held']>, string>;
