import type { Label, NodeBelief } from '../model/diagnosis.ts';
import type { Thresholds } from '../model/kit.ts';

type Limits = Thresholds['label'];

/** What to call a capability, by the kit's thresholds; the first name that fits. */
export function labelOf(node: NodeBelief, { label: limits }: Thresholds): Label {
  if (node.contested) return 'contested';
  if (node.answers === 0) return unaskedLabel(node, limits);
  return node.ownFault >= limits.root ? 'root-cause' : weaknessLabel(node, limits);
}

function unaskedLabel(node: NodeBelief, limits: Limits): Label {
  if (node.ownFault >= limits.notAsked) return 'likely-root-not-asked';
  const moved = Math.abs(node.belief - node.prior) >= limits.unknownShift;
  return moved || isInherited(node, limits) ? weaknessLabel(node, limits) : 'unknown';
}

function weaknessLabel(node: NodeBelief, limits: Limits): Label {
  if (isInherited(node, limits)) return 'inherited-weakness';
  return node.belief <= limits.sound ? 'sound' : 'weak-point';
}

function isInherited({ belief, ownFault }: NodeBelief, { inherited }: Limits): boolean {
  return belief >= inherited && ownFault < belief / 2;
}
