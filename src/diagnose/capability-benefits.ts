import { benefitsOfNodes, type NodeBenefit } from './benefits-of-nodes.ts';
import type { Case } from './case-of.ts';
import { askingLocals, compileTwins } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/** Benefits of the full repair of every capability, by id; `z` is the relative probability of the answers. */
export function capabilityBenefits({ model, ratios }: Case, z: number): readonly NodeBenefit[] {
  const targets = new Set(model.filter(({ kind }) => kind === 'capability').map(({ id }) => id));
  const network = compileTwins(model, twinShapeOf(model, { targets, answered: ratios.keys() }));
  return benefitsOfNodes(askingLocals(network, targets), model, { targets, ratios, z });
}
