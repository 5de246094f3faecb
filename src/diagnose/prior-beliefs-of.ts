import type { Kit } from '../model/kit.ts';
import { compileBeliefs, solveBeliefs } from './belief-network.ts';
import { causalModelOf } from './causal-model.ts';

/** For each node its chance (0…1) of being broken before anybody answered. The model must not be too wide. */
export function priorBeliefsOf(kit: Kit): ReadonlyMap<string, number> {
  const model = causalModelOf(kit);
  return solveBeliefs(compileBeliefs(model), model, new Map()).belief;
}
