import { drawLogUniform, drawsOf } from '../numbers/draws-of.ts';
import type { CausalModel } from './causal-model.ts';

/** Each number is multiplied by a factor between 1/spread and spread. */
const spread = 1.5;

/** No chance is drawn above this, unless it stood there already. */
const highest = 0.99;

/**
 * The model with all its strengths and leaks drawn anew, `count` times: log-uniform within ±50 %. Each number has
 * a sequence of its own, seeded by the ids it belongs to, so that other nodes and links never change it.
 */
export function drawModels(model: CausalModel, count: number): readonly CausalModel[] {
  const redraws = model.map((node) => {
    const leakOf = redrawing(`leak ${node.id}`, node.leak);
    const causes = node.causes.map(({ id, strength }) => ({
      id,
      strengthOf: redrawing(`link ${id} ${node.id}`, strength),
    }));
    return () => ({
      ...node,
      leak: leakOf(),
      causes: causes.map(({ id, strengthOf }) => ({ id, strength: strengthOf() })),
    });
  });
  return Array.from({ length: count }, () => redraws.map((redraw) => redraw()));
}

function redrawing(seed: string, chance: number): () => number {
  const draws = drawsOf(seed);
  return () => Math.min(chance * drawLogUniform(draws, 1 / spread, spread), Math.max(chance, highest));
}
