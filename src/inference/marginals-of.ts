import { checkTables } from './check-tables.ts';
import { compileNetwork } from './compile-network.ts';
import { limitGradients } from './limit-gradients.ts';
import type { Network } from './network.ts';
import type { Refusal } from './refusal.ts';
import { solve } from './solve.ts';

/** Marginals by variable id, each summing to 1, and Z: the probability of the evidence if factors are a model. */
export type Marginals = {
  readonly ok: true;
  readonly marginals: Readonly<Record<string, readonly number[]>>;
  readonly evidence: number;
};

/**
 * Exact marginals of all variables of a small network, in one call. Evidence is given as further factors over one
 * variable (0 and 1 for a certain observation, likelihoods for a soft one). Refuses whatever `compileNetwork` and
 * `checkTables` refuse, and an `inconsistent` network, whose Z is not above 0. Sources as in `solve`.
 */
export function marginalsOf(network: Network): Marginals | Refusal {
  const { variables, factors } = network;
  const asking = variables.map(({ id, states }) => ({
    variables: [id],
    table: Array<number>(states).fill(1),
  }));
  const all = [...factors, ...asking];
  const compiled = compileNetwork(
    variables,
    all.map((factor) => factor.variables),
  );
  if (!compiled.ok) return compiled;
  const fault = checkTables(network);
  if (fault !== undefined) return fault;
  const asked = variables.map((_, position) => factors.length + position);
  const { z, gradients } = solve(
    limitGradients(compiled, asked),
    all.map(({ table }) => table),
  );
  if (!(z > 0)) return { ok: false, reason: 'inconsistent' };
  // The derivative by a factor of ones is Z with its variable held at each state in turn.
  const shares = variables.flatMap(({ id }, position) =>
    gradients
      .slice(factors.length + position, factors.length + position + 1)
      .map((gradient): [string, readonly number[]] => [id, Array.from(gradient, (part) => part / z)]),
  );
  return { ok: true, marginals: Object.fromEntries(shares), evidence: z };
}
