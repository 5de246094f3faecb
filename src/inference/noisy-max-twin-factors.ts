import { auxiliaryOf } from './auxiliary-of.ts';
import type { NetworkPart } from './network-part.ts';

/**
 * A node of the twin network of a repair. Its states: 0 sound in both worlds, 1 broken really but sound in the
 * twin, 2 broken in both. All numbers in 0…1.
 */
export type TwinNode = {
  readonly id: string;
  readonly leak: number;
  /** `states` 3: itself in the twin. 2: out of the repair's reach, the same in both worlds (1 is broken). */
  readonly causes: readonly { readonly id: string; readonly strength: number; readonly states: 2 | 3 }[];
  /** Chance that a durable repair switches the own fault off; 0 for a node only downstream of a repair. */
  readonly durable: number;
  /** Chance that an immediate repair forces the node sound, whatever its causes; 0 for none. */
  readonly immediate: number;
};

/**
 * The pair (real, repaired) of a leaky noisy-OR node as a three-state noisy-MAX, a sum of products over an
 * auxiliary variable. With A = (1−λ)·Π_{t_j ≥ 1}(1−s_j), B = (1−λ(1−durable))·Π_{t_j = 2}(1−s_j) and η = immediate:
 * P(0) = A, P(2) = (1−η)(1−B), P(1) the rest. Factors are arranged as in `noisyOrFactors`.
 * Source: own derivation; the twin network is that of A. Balke and J. Pearl (1994).
 */
export function noisyMaxTwinFactors(node: TwinNode): NetworkPart {
  const { id, causes } = node;
  const rows = rowsOf(node);
  if (causes.length === 0) {
    return { variables: [], factors: [{ variables: [id], table: rows.map(([a, b, c]) => a + b + c) }] };
  }
  const auxiliary = auxiliaryOf(id);
  // Where no cause is in the twin both products are the same one, and two auxiliary states do.
  const split = causes.some(({ states }) => states === 3);
  const table = rows.flatMap(([one, b, a]) => (split ? [one, b, a] : [one, b + a]));
  const links = causes.map((cause) => ({
    variables: [auxiliary, cause.id],
    table: linkTable(cause.states, 1 - cause.strength, split),
  }));
  return {
    variables: [{ id: auxiliary, states: split ? 3 : 2 }],
    factors: [{ variables: [id, auxiliary], table }, ...links],
  };
}

type Row = readonly [constant: number, repaired: number, real: number];

/** For each state of the node the weights of 1, of the product over t_j = 2, and of that over t_j ≥ 1. */
function rowsOf({ leak, durable, immediate }: TwinNode): readonly Row[] {
  const real = 1 - leak;
  const repaired = 1 - leak * (1 - durable);
  const kept = 1 - immediate;
  return [
    [0, 0, real],
    [immediate, kept * repaired, -real],
    [kept, -kept * repaired, 0],
  ];
}

function linkTable(states: 2 | 3, escape: number, split: boolean): readonly number[] {
  if (states === 3) return [1, 1, 1, 1, 1, escape, 1, escape, escape];
  return split ? [1, 1, 1, escape, 1, escape] : [1, 1, 1, escape];
}
