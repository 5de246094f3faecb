import { type CompiledNetwork, compileNetwork } from '../inference/compile-network.ts';
import type { Variable } from '../inference/network.ts';

/** Compiles a network that is sound because the loader checked the kit; anything else is our own mistake, and thrown. */
export function compileSound(
  variables: readonly Variable[],
  scopes: readonly (readonly string[])[],
): CompiledNetwork {
  const compiled = compileNetwork(variables, scopes);
  if (!compiled.ok) throw new RangeError(`The causal model cannot be solved: ${compiled.reason}.`);
  return compiled;
}
