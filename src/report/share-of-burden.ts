import type { Case } from './case-of.ts';

/**
 * Share (0…1) of the expected burden that repairing these capabilities for good would remove. For several it is a
 * lower bound: repairs of causes that act side by side complete each other.
 */
export function shareOfBurden(given: Case, nodes: readonly string[]): number {
  const { candidates } = given;
  const removed = nodes.reduce((sum, node) => sum + (candidates.get(node)?.durableBenefit ?? 0), 0);
  return shareOfBenefit(given, removed);
}

/** Share (0…1) of the expected burden that a benefit takes away; none of no burden. */
export function shareOfBenefit({ diagnosis: { burden } }: Pick<Case, 'diagnosis'>, benefit: number): number {
  return burden > 0 ? Math.min(1, benefit / burden) : 0;
}
