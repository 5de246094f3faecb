import type { Network } from '../../../src/inference/network.ts';

/** Z and all single-variable sums by walking through every assignment: for small nets only. */
export function enumerateAll({ variables, factors }: Network): { z: number; sums: number[][] } {
  const sums = variables.map(({ states }) => Array<number>(states).fill(0));
  const position = new Map(variables.map(({ id }, index) => [id, index]));
  const count = variables.reduce((product, { states }) => product * states, 1);
  let z = 0;
  for (let number = 0; number < count; number += 1) {
    const states = assignment(variables, number);
    const stateOf = (id: string) => states[position.get(id) ?? -1] ?? NaN;
    const statesOf = (id: string) => variables[position.get(id) ?? -1]?.states ?? NaN;
    let weight = 1;
    for (const { variables: scope, table } of factors) {
      weight *= table[scope.reduce((cell, id) => cell * statesOf(id) + stateOf(id), 0)] ?? NaN;
    }
    z += weight;
    for (const [index, sum] of sums.entries()) {
      const state = states[index] ?? -1;
      sum[state] = (sum[state] ?? NaN) + weight;
    }
  }
  return { z, sums };
}

function assignment(variables: Network['variables'], number: number): number[] {
  let rest = number;
  return variables.map(({ states }) => {
    const state = rest % states;
    rest = (rest - state) / states;
    return state;
  });
}
