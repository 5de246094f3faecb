import { evidenceWith } from '../inference/evidence-with.ts';
import type { Solution } from '../inference/solve.ts';
import type { CausalNode } from './causal-model.ts';
import { gradientAt } from './gradient-at.ts';
import type { RepairChances } from './repair-chances.ts';
import { repairedTable, type TwinNetwork } from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** What one solve says about the repair of any single node; burdens times the relative probability of the answers. */
export type SingleRepairs = {
  /** With nothing more repaired than in the solve itself. */
  readonly burden: number;
  /** The node must be among those whose local factors the network was asked about. */
  readonly burdenAfter: (node: CausalNode, repair: RepairChances) => number;
};

/** Reads them off a solve of the network, whose gradients must still stand. Where no repair reaches nothing changes. */
export function singleRepairs(network: TwinNetwork, { z, gradients }: Solution): SingleRepairs {
  return {
    burden: z,
    burdenAfter: (node, repair) => {
      if (network.states.get(node.id) !== 3) return z;
      const gradient = gradientAt(gradients, valueOf(network.local, node.id));
      return evidenceWith(gradient, repairedTable(network, node, repair));
    },
  };
}
