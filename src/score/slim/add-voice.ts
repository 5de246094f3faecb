import { realAt, shortAt } from '../../numbers/number-at.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';

/** Adds one voice, which has this mean level (0…4), to the group it speaks for on the node of a question. */
export function addVoice(
  { sums, weights, voices }: Tally,
  cell: number,
  { level, weight }: { readonly level: number; readonly weight: number },
): void {
  sums[cell] = realAt(sums, cell) + level * weight;
  weights[cell] = realAt(weights, cell) + weight;
  voices[cell] = realAt(voices, cell) + 1;
}

/** Where a tally counts what a group says on the node of a question. */
export function cellOf({ nodeOf, groups }: SlimPlan, question: number, group: number): number {
  return shortAt(nodeOf, question) * groups.length + group;
}
