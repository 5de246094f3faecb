import { evidenceWith } from '../inference/evidence-with.ts';
import { solve } from '../inference/solve.ts';
import type { CausalModel } from './causal-model.ts';
import { gradientAt } from './gradient-at.ts';
import type { LogRatios } from './log-ratios.ts';
import { type RepairChances, repairedTable, type TwinNetwork, twinTables } from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** Burden taken away by the full repair of one node, 0…1. */
export type NodeBenefit = { readonly durable: number; readonly immediate: number };

const [lasting, forNow]: readonly [RepairChances, RepairChances] = [
  { durable: 1, immediate: 0 },
  { durable: 0, immediate: 1 },
];

/**
 * Durable and immediate benefit of the full repair of each target by itself, from one solve of the twin network.
 * `z` is the relative probability of the answers. Source: expected disablement (Richens, Lee and Johri, Nature
 * Communications 11, 2020), exact because the burden is linear in each node's local table.
 */
export function benefitsOfNodes(
  network: TwinNetwork,
  model: CausalModel,
  {
    targets,
    ratios,
    z,
  }: { readonly targets: ReadonlySet<string>; readonly ratios: LogRatios; readonly z: number },
): ReadonlyMap<string, NodeBenefit> {
  const solution = solve(network.compiled, twinTables(network, model, { ratios, repairs: new Map() }));
  const benefits = new Map<string, NodeBenefit>();
  for (const node of model) {
    if (!targets.has(node.id) || network.states.get(node.id) !== 3) continue;
    const gradient = gradientAt(solution.gradients, valueOf(network.local, node.id));
    const after = (repair: RepairChances): number =>
      evidenceWith(gradient, repairedTable(network, node, repair));
    benefits.set(node.id, {
      durable: Math.max(0, (solution.z - after(lasting)) / z),
      immediate: Math.max(0, (solution.z - after(forNow)) / z),
    });
  }
  return benefits;
}
