import type { Label, NodeBelief } from '../model/diagnosis.ts';
import type { Thresholds } from '../model/kit.ts';

/** What to call a capability, by the kit's thresholds; the first name that fits. */
export function labelOf(node: NodeBelief, { label: limits }: Thresholds): Label {
  const { belief, ownFault, prior, answers } = node;
  if (node.contested) return 'contested';
  if (answers > 0 && ownFault >= limits.root) return 'root-cause';
  if (answers === 0 && ownFault >= limits.notAsked) return 'likely-root-not-asked';
  if (belief >= limits.inherited && ownFault < belief / 2) return 'inherited-weakness';
  if (answers === 0 && Math.abs(belief - prior) < limits.unknownShift) return 'unknown';
  return belief <= limits.sound ? 'sound' : 'weak-point';
}
