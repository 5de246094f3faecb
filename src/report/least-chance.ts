import type { Case } from './case-of.ts';

/** Chance (0…1) of the least sure of these own faults: it speaks for all of them. */
export function leastChance(given: Case, roots: readonly string[]): number {
  return Math.min(1, ...roots.map((root) => given.beliefOf(root).ownFault));
}
