import type { Case } from './case-of.ts';

/**
 * Of the candidates of an open verdict those that deserve the name: so sure a fault of their own that the kit would
 * not call the company healthy. Who is merely first in a list of sound things is no suspect.
 */
export function suspectsOf(given: Case, candidates: readonly string[]): readonly string[] {
  const limit = given.kit.thresholds.verdict.healthyOwnFault;
  return candidates.filter((node) => given.beliefOf(node).ownFault >= limit);
}
