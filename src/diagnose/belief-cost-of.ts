import { noisyOrFactors } from '../inference/noisy-or-factors.ts';
import { type EliminationOrder, orderElimination } from '../inference/order-elimination.ts';
import type { Kit } from '../model/kit.ts';
import { causalModelOf } from './causal-model.ts';
import { layOut } from './lay-out.ts';

/** What exact beliefs in a kit's model cost, in cells of the factored network; found before any table is made. */
export function beliefCostOf(kit: Kit): EliminationOrder {
  const parts = causalModelOf(kit).map((node) => ({ id: node.id, states: 2, part: noisyOrFactors(node) }));
  const { variables, scopes } = layOut(parts);
  return orderElimination(variables, scopes);
}
