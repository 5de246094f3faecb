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
  const numbers = model.flatMap((node) => [
    { seed: `leak ${node.id}`, chance: node.leak },
    ...node.causes.map(({ id, strength }) => ({ seed: `link ${id} ${node.id}`, chance: strength })),
  ]);
  const rows = Array.from({ length: count }, () => new Float64Array(numbers.length));
  for (const [at, number] of numbers.entries()) drawInto(rows, at, number);
  return rows;
}

type Redrawn = { readonly seed: string; readonly chance: number };

function drawInto(rows: readonly Float64Array[], at: number, { seed, chance }: Redrawn): void {
  const draws = drawsOf(seed);
  const most = Math.max(chance, highest);
  for (const row of rows) row[at] = Math.min(chance * drawLogUniform(draws, 1 / spread, spread), most);
}
