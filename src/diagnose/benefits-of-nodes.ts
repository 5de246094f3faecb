import type { CausalNode } from './causal-model.ts';
import { forNow, lasting, type RepairChances } from './repair-chances.ts';
import type { SingleRepairs } from './single-repairs.ts';

/** Burden taken away by the full repair of one node, 0…1. */
export type NodeBenefit = {
  readonly node: CausalNode;
  readonly durable: number;
  readonly immediate: number;
};

/**
 * Durable and immediate benefit of the full repair of each node by itself; `z` is the relative probability of the
 * answers. Source: expected disablement (Richens, Lee and Johri, Nature Communications 11, 2020), exact because the
 * burden is linear in each node's local table.
 */
export function benefitsOfNodes(
  nodes: readonly CausalNode[],
  { burden, burdenAfter }: SingleRepairs,
  z: number,
): readonly NodeBenefit[] {
  const benefitOf = (node: CausalNode, repair: RepairChances): number =>
    Math.max(0, (burden - burdenAfter(node, repair)) / z);
  return nodes.map((node) => ({
    node,
    durable: benefitOf(node, lasting),
    immediate: benefitOf(node, forNow(1)),
  }));
}
