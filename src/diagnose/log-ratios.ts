import type { NodeEvidence } from './evidence-of.ts';

/** Log likelihood ratio of broken against sound by node; ±∞ is certainty, a node left out has no evidence. */
export type LogRatios = ReadonlyMap<string, number>;

/** The ratios alone. */
export function ratiosOf(evidence: ReadonlyMap<string, NodeEvidence>): LogRatios {
  return new Map(Array.from(evidence, ([node, { logRatio }]) => [node, logRatio]));
}
