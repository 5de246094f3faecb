import type { Prospect } from '../model/diagnosis.ts';

/** What the next answers could change, taken together. */
export function sayProspects(prospects: readonly Prospect[]): string {
  return prospects.includes('choice')
    ? 'These answers could change what to do first. Ask before you start.'
    : 'No single answer is likely to change what to do first. These would tell most.';
}
