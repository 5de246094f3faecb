import { compareNumbers } from '../numbers/compare-numbers.ts';
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
      compareNumbers(b.durable, a.durable) ||
      compareNumbers(valueOf(ownFault, b.node.id), valueOf(ownFault, a.node.id)) ||
      compareText(a.node.id, b.node.id),
  );
}
