import { drawLogUniform, drawsOf } from '../numbers/draws-of.ts';
import type { CausalModel } from './causal-model.ts';

/** Each number is multiplied by a factor between 1/spread and spread. */
const spread = 1.5;

/** No chance is drawn above this, unless it stood there already. */
const highest = 0.99;

/**
 * All strengths and leaks of a model drawn anew, `count` times, each time in the order of `numbersOf`: log-uniform
 * within ±50 %. Each number has a sequence of its own, seeded by the ids it belongs to, so that other nodes and links
 * never change it.
 */
export function drawNumbers(model: CausalModel, count: number): readonly Float64Array[] {
  const sequences = model.flatMap((node) => [
    redrawing(`leak ${node.id}`, node.leak),
    ...node.causes.map(({ id, strength }) => redrawing(`link ${id} ${node.id}`, strength)),
  ]);
  return Array.from({ length: count }, () => Float64Array.from(sequences, (next) => next()));
}

function redrawing(seed: string, chance: number): () => number {
  const draws = drawsOf(seed);
  return () => Math.min(chance * drawLogUniform(draws, 1 / spread, spread), Math.max(chance, highest));
}
