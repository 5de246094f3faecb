import { evidenceWith } from '../inference/evidence-with.ts';
import { solve } from '../inference/solve.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import { gradientAt } from './gradient-at.ts';
import type { LogRatios } from './log-ratios.ts';
import { type RepairChances, repairedTable, type TwinNetwork, twinTables } from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** Burden taken away by the full repair of one node, 0…1. */
export type NodeBenefit = {
  readonly node: CausalNode;
  readonly durable: number;
  readonly immediate: number;
};

/** What is repaired one by one; `z` is the relative probability of the answers. */
export type Repairing = {
  readonly targets: ReadonlySet<string>;
  readonly ratios: LogRatios;
  readonly z: number;
};

const [lasting, forNow]: readonly [RepairChances, RepairChances] = [
  { durable: 1, immediate: 0 },
  { durable: 0, immediate: 1 },
];

/**
 * Durable and immediate benefit of the full repair of each target by itself, from one solve of the twin network; in
 * the order of the model. Source: expected disablement (Richens, Lee and Johri, Nature Communications 11, 2020),
 * exact because the burden is linear in each node's local table.
 */
export function benefitsOfNodes(
  network: TwinNetwork,
  model: CausalModel,
  { targets, ratios, z }: Repairing,
): readonly NodeBenefit[] {
  const tables = twinTables(network, model, { ratios, repairs: new Map() });
  const { z: burden, gradients } = solve(network.compiled, tables);
  const benefitOf = (node: CausalNode, repair: RepairChances): number => {
    const gradient = gradientAt(gradients, valueOf(network.local, node.id));
    return Math.max(0, (burden - evidenceWith(gradient, repairedTable(network, node, repair))) / z);
  };
  return model
    .filter(({ id }) => targets.has(id))
    .map((node) =>
      network.states.get(node.id) === 3
        ? { node, durable: benefitOf(node, lasting), immediate: benefitOf(node, forNow) }
        : { node, durable: 0, immediate: 0 },
    );
}
