import { drawsOf } from '../numbers/draws-of.ts';
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
  const seeded = model.map((node) => ({
    node,
    leaks: drawsOf(`leak ${node.id}`),
    links: node.causes.map((cause) => drawsOf(`link ${cause.id} ${node.id}`)),
  }));
  return Array.from({ length: count }, () =>
    seeded.map(({ node, leaks, links }) => ({
      ...node,
      leak: scale(node.leak, leaks.logUniform(1 / spread, spread)),
      causes: node.causes.map(({ id, strength }, index) => ({
        id,
        strength: scale(strength, links[index]?.logUniform(1 / spread, spread) ?? 1),
      })),
    })),
  );
}

function scale(chance: number, factor: number): number {
  return Math.min(chance * factor, Math.max(chance, highest));
}
