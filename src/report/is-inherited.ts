import type { NodeBelief } from '../model/diagnosis.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

/** Whether a point is broken more likely than not, and mostly because something else is. */
export function isInherited(given: Case, { node, kind, belief, ownFault }: NodeBelief): boolean {
  if (kind === 'outcome' || namedRoots(given.diagnosis).includes(node)) return false;
  return belief >= given.kit.thresholds.label.inherited && ownFault < belief / 2;
}
