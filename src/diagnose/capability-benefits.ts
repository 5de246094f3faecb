import { benefitsOfNodes, type NodeBenefit } from './benefits-of-nodes.ts';
import type { Case } from './case-of.ts';

/** Benefits of the full repair of every capability, in the order of the model; `z` as in `benefitsOfNodes`. */
export function capabilityBenefits({ model, standing }: Case, z: number): readonly NodeBenefit[] {
  const capabilities = model.filter(({ kind }) => kind === 'capability');
  return benefitsOfNodes(capabilities, standing(), z);
}
