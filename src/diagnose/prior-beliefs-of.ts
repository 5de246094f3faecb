import type { Kit, NodeKind } from '../model/kit.ts';
import { compileBeliefs, solveBeliefs } from './belief-network.ts';
import { causalModelOf } from './causal-model.ts';
import { valueOf } from './value-of.ts';

/** Chance (0…1) of being broken before anybody answered. */
export type PriorBelief = { readonly id: string; readonly kind: NodeKind; readonly chance: number };

/** The prior belief in each node, by id. The model must not be too wide to solve. */
export function priorBeliefsOf(kit: Kit): readonly PriorBelief[] {
  const model = causalModelOf(kit);
  const { belief } = solveBeliefs(compileBeliefs(model), model, new Map());
  return model.map(({ id, kind }) => ({ id, kind, chance: valueOf(belief, id) }));
}
