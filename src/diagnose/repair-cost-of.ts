import { noisyMaxTwinFactors } from '../inference/noisy-max-twin-factors.ts';
import { noisyOrFactors } from '../inference/noisy-or-factors.ts';
import { type EliminationOrder, orderElimination } from '../inference/order-elimination.ts';
import type { Kit } from '../model/kit.ts';
import { type CausalNode, causalModelOf } from './causal-model.ts';
import { type LaidPart, layOut } from './lay-out.ts';
import { statesIn, type TwinShape } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/**
 * What the exact benefit of repairing some capabilities costs: cells of the factored twin network with three states
 * wherever a repair reaches on its way to an outcome, every node answered. No table is made.
 */
export function repairCostOf(kit: Kit, targets: readonly string[]): EliminationOrder {
  const model = causalModelOf(kit);
  const { states } = twinShapeOf(model, { targets, answered: model.map(({ id }) => id) });
  const { variables, scopes } = layOut(model.map((node) => laidPart(node, states)));
  return orderElimination(variables, scopes);
}

function laidPart(node: CausalNode, states: TwinShape['states']): LaidPart {
  if (statesIn(states, node.id) === 2) return { id: node.id, states: 2, part: noisyOrFactors(node) };
  const causes = node.causes.map((cause) => ({ ...cause, states: statesIn(states, cause.id) }) as const);
  const part = noisyMaxTwinFactors({ id: node.id, leak: node.leak, causes, durable: 0, immediate: 0 });
  return { id: node.id, states: 3, part };
}
