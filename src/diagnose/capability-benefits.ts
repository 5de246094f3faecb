import { benefitsOfNodes, type NodeBenefit } from './benefits-of-nodes.ts';
import type { Case } from './case-of.ts';
import { askingLocals } from './twin-network.ts';

/** Benefits of the full repair of every capability, by id; `z` is the relative probability of the answers. */
export function capabilityBenefits({ model, twins, ratios }: Case, z: number): readonly NodeBenefit[] {
  const targets = new Set(model.filter(({ kind }) => kind === 'capability').map(({ id }) => id));
  return benefitsOfNodes(askingLocals(twins, targets), model, { targets, ratios, z });
}
