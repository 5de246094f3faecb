import type { Network } from '../../../src/inference/network.ts';
import { noisyOrFactors } from '../../../src/inference/noisy-or-factors.ts';
import type { NoisyOrNode } from '../../../src/inference/noisy-or-node.ts';
import { virtualEvidence } from '../../../src/inference/virtual-evidence.ts';

/** Log likelihood ratios of broken against sound, by node. */
export type Evidence = Readonly<Record<string, number>>;

/** The evidence of one answer per node, with discrimination 1. */
export function evidenceOfLevels(levels: Readonly<Record<string, number>>): Evidence {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, 2 - level]));
}

/** A noisy-OR network, its nodes' own factors first, one soft finding per entry of the evidence last. */
export function causalNetwork(nodes: readonly NoisyOrNode[], evidence: Evidence = {}): Network {
  const parts = nodes.map(noisyOrFactors);
  const findings = Object.entries(evidence).map(([id, ratio]) => virtualEvidence({ id, states: 2 }, ratio));
  return {
    variables: [
      ...nodes.map(({ id }) => ({ id, states: 2 })),
      ...parts.flatMap(({ variables }) => variables),
    ],
    factors: [...parts.flatMap(({ factors }) => factors), ...findings],
  };
}
