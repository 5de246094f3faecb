import type { CausalModel } from './causal-model.ts';
import { outcomesOf } from './outcomes-of.ts';
import { valueOf } from './value-of.ts';

/** Expected share of the weighted outcomes that are in trouble, 0…1, from the chances by node. */
export function burdenOf(model: CausalModel, belief: ReadonlyMap<string, number>): number {
  return outcomesOf(model).reduce((sum, { id, weight }) => sum + weight * valueOf(belief, id), 0);
}
