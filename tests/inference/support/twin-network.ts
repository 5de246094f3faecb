import { noisyMaxTwinFactors } from '../../../src/inference/noisy-max-twin-factors.ts';
import type { Network } from '../../../src/inference/network.ts';
import type { NetworkPart } from '../../../src/inference/network-part.ts';
import { noisyOrFactors } from '../../../src/inference/noisy-or-factors.ts';
import type { NoisyOrNode } from '../../../src/inference/noisy-or-node.ts';
import { virtualEvidence } from '../../../src/inference/virtual-evidence.ts';
import type { Evidence } from './causal-network.ts';

export type Repair = {
  readonly kind: 'durable' | 'immediate';
  readonly nodes: readonly string[];
  readonly effect: number;
};

/** The twin network of a repair; only the repaired nodes and what lies downstream take three states. */
export function twinNetwork(nodes: readonly NoisyOrNode[], evidence: Evidence, repair: Repair): Network {
  const reached = new Set(repair.nodes);
  for (const { id, causes } of nodes) if (causes.some((cause) => reached.has(cause.id))) reached.add(id);
  const statesOf = (id: string) => (reached.has(id) ? 3 : 2);
  const parts = nodes.map((node) =>
    reached.has(node.id) ? twinPart(node, repair, statesOf) : noisyOrFactors(node),
  );
  const findings = Object.entries(evidence).map(([id, ratio]) =>
    virtualEvidence({ id, states: statesOf(id) }, ratio),
  );
  return {
    variables: [
      ...nodes.map(({ id }) => ({ id, states: statesOf(id) })),
      ...parts.flatMap(({ variables }) => variables),
    ],
    factors: [...parts.flatMap(({ factors }) => factors), ...findings],
  };
}

function twinPart(node: NoisyOrNode, repair: Repair, statesOf: (id: string) => 2 | 3): NetworkPart {
  const effect = repair.nodes.includes(node.id) ? repair.effect : 0;
  return noisyMaxTwinFactors({
    ...node,
    causes: node.causes.map((cause) => ({ ...cause, states: statesOf(cause.id) })),
    durable: repair.kind === 'durable' ? effect : 0,
    immediate: repair.kind === 'immediate' ? effect : 0,
  });
}
