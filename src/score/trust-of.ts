import type { CarelessSign } from '../model/scorecard.ts';

/** What a sheet with these signs of carelessness counts of its usual weight: 1, 0.5 or 0. */
export function trustOf(signs: readonly CarelessSign[]): number {
  if (signs.length === 0) return 1;
  return signs.length > 1 && signs.includes('hurried') ? 0 : 0.5;
}
