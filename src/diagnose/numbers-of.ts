import type { CausalModel } from './causal-model.ts';

/** All leaks and strengths of a model in a row: the leak of each node, then the strengths of its causes. */
export function numbersOf(model: CausalModel): Float64Array {
  return Float64Array.from(
    model.flatMap(({ leak, causes }) => [leak, ...causes.map(({ strength }) => strength)]),
  );
}

/** The model with every leak and every strength set to one number. */
export function withNumber(model: CausalModel, number: number): CausalModel {
  return model.map((node) => ({
    ...node,
    leak: number,
    causes: node.causes.map((cause) => ({ ...cause, strength: number })),
  }));
}

/**
 * By factor, where its number stands in that row: each node that is kept has a local factor, one for each link, and
 * one for its evidence, which follows none. Nor do the factors behind them.
 */
export function followedNumbers(model: CausalModel, isKept: (id: string) => boolean): readonly number[] {
  let first = 0;
  return model.flatMap(({ id, causes }) => {
    const local = first;
    first += 1 + causes.length;
    return isKept(id) ? [local, ...causes.map((_, index) => local + 1 + index), local] : [];
  });
}
