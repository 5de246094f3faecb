import type { Case } from './case-of.ts';

/**
 * Share (0…1) of the expected burden that repairing these capabilities for good would remove. For several it is a
 * lower bound: repairs of causes that act side by side complete each other.
 */
export function shareOfBurden({ diagnosis, candidates }: Case, nodes: readonly string[]): number {
  if (diagnosis.burden <= 0) return 0;
  const removed = nodes.reduce((sum, node) => sum + (candidates.get(node)?.durableBenefit ?? 0), 0);
  return Math.min(1, removed / diagnosis.burden);
}
