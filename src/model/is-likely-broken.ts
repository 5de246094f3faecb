import type { NodeBelief } from './diagnosis.ts';
import type { Kit } from './kit.ts';

/** Whether a node counts as broken, and an outcome as in trouble, by the limit of the kit. */
export function isLikelyBroken({ belief }: Pick<NodeBelief, 'belief'>, { thresholds }: Kit): boolean {
  return belief >= thresholds.label.broken;
}
