import type { Standing } from '../../model/root-cause-section.ts';

/** What a cause is called in the report: only one that the verdict names is a root cause. */
export function sayStanding(standing: Standing): string {
  return words[standing];
}

const words = {
  'root-cause': 'root cause',
  'smaller-root': 'smaller root',
  'next-suspect': 'suspect',
} as const satisfies Record<Standing, string>;
