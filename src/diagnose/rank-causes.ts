import { compareText } from '../numbers/compare-text.ts';
import type { NodeBenefit } from './benefits-of-nodes.ts';
import { valueOf } from './value-of.ts';

/** Capabilities by falling durable benefit of their full repair, ties by own fault, then id. */
export function rankCauses(
  benefits: readonly NodeBenefit[],
  ownFault: ReadonlyMap<string, number>,
): readonly NodeBenefit[] {
  return benefits.toSorted(
    (a, b) =>
      tiedOf(b.durable) - tiedOf(a.durable) ||
      tiedOf(valueOf(ownFault, b.node.id)) - tiedOf(valueOf(ownFault, a.node.id)) ||
      compareText(a.node.id, b.node.id),
  );
}

/** Equal up to the last digits of floating sums is a tie. */
function tiedOf(value: number): number {
  return Math.round(value * 1e12);
}
