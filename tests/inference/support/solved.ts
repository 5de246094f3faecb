import { type CompiledNetwork, compileNetwork } from '../../../src/inference/compile-network.ts';
import type { Network } from '../../../src/inference/network.ts';
import { type Solution, solve } from '../../../src/inference/solve.ts';

/** Compiles and solves in one go; for nets that are known to be sound. */
export function solved(network: Network): Solution {
  return solve(
    compiled(network),
    network.factors.map(({ table }) => table),
  );
}

export function compiled({ variables, factors }: Network): CompiledNetwork {
  const result = compileNetwork(
    variables,
    factors.map((factor) => factor.variables),
  );
  if (!result.ok) throw new Error(result.reason);
  return result;
}
