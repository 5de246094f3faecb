import type { Factor } from './network.ts';
import type { NoisyOrNode } from './noisy-or-node.ts';

/**
 * The leaky noisy-OR P(X | causes) as one full table over (causes in order, node): 2^(causes + 1) entries, so for
 * few causes only. Same numbers as `noisyOrFactors` after its auxiliary is summed out.
 */
export function noisyOrTable({ id, leak, causes }: NoisyOrNode): Factor {
  let sound: readonly number[] = [1 - leak];
  for (const { strength } of causes) sound = sound.flatMap((chance) => [chance, chance * (1 - strength)]);
  return {
    variables: [...causes.map((cause) => cause.id), id],
    table: sound.flatMap((chance) => [chance, 1 - chance]),
  };
}
