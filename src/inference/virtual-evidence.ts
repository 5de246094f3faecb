import type { Factor, Variable } from './network.ts';

/**
 * Soft evidence that state 0 (sound) is wrong: weights (1, e^L, e^L, …) scaled to a maximum of 1. L is the log
 * likelihood ratio of broken against sound, any finite number; 0 says nothing. In a three-state twin both broken
 * states get the same weight, because evidence speaks of the real world.
 */
export function virtualEvidence({ id, states }: Variable, logLikelihoodRatio: number): Factor {
  const sound = Math.min(1, Math.exp(-logLikelihoodRatio));
  const broken = Math.min(1, Math.exp(logLikelihoodRatio));
  return {
    variables: [id],
    table: Array.from({ length: states }, (_, state) => (state === 0 ? sound : broken)),
  };
}
