import type { Verdict } from '../../model/verdict.ts';

/** What would be without the waivers, where that differs; else nothing. */
export function sayWithoutWaivers({ holds, holdsWithoutWaivers }: Verdict): string {
  return holds === holdsWithoutWaivers ? '' : 'With waivers it holds; without them it does not.';
}
