import type { NetworkPart } from '../inference/network-part.ts';
import type { Variable } from '../inference/network.ts';

/** Where the factors of every node stand in the list of a network: its local factor, its links, its evidence. */
export type Layout = {
  readonly variables: readonly Variable[];
  readonly scopes: readonly (readonly string[])[];
  readonly local: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, number>;
};

export type LaidPart = Variable & { readonly part: NetworkPart };

/** Lines the parts of all nodes up, each followed by a factor for its node's evidence. */
export function layOut(parts: readonly LaidPart[]): Layout {
  const variables: Variable[] = [];
  const scopes: (readonly string[])[] = [];
  const local = new Map<string, number>();
  const evidence = new Map<string, number>();
  for (const { id, states, part } of parts) {
    variables.push({ id, states }, ...part.variables);
    local.set(id, scopes.length);
    scopes.push(...part.factors.map((factor) => factor.variables));
    evidence.set(id, scopes.length);
    scopes.push([id]);
  }
  return { variables, scopes, local, evidence };
}
