import { auxiliaryOf } from './auxiliary-of.ts';
import type { NetworkPart } from './network-part.ts';
import type { NoisyOrNode } from './noisy-or-node.ts';

/**
 * The leaky noisy-OR P(X=1 | causes) = 1 − (1−λ)·Π_{broken j} (1−s_j), written as a sum of two products over an
 * auxiliary variable y, so that its tables stay of four entries whatever the number of causes. Entries can be
 * negative. With G_0 the gradient of factor 0 and G_j that of the link of cause j, λ·G_0[x=1, y=0]/Z is the
 * chance of an own fault and s_j·G_j[y=0, x_j=1]/Z that the link is active. A node without causes has just
 * [1−λ, λ].
 * Source: F. J. Díez and S. F. Galán, "Efficient computation for the noisy MAX", Int. J. Intell. Syst. 18 (2003).
 */
export function noisyOrFactors({ id, leak, causes }: NoisyOrNode): NetworkPart {
  if (causes.length === 0) return { variables: [], factors: [{ variables: [id], table: [1 - leak, leak] }] };
  const auxiliary = auxiliaryOf(id);
  const local = { variables: [id, auxiliary], table: [0, 1 - leak, 1, leak - 1] };
  const links = causes.map((cause) => ({
    variables: [auxiliary, cause.id],
    table: [1, 1, 1, 1 - cause.strength],
  }));
  return { variables: [{ id: auxiliary, states: 2 }], factors: [local, ...links] };
}
