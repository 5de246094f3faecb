import type { Candidate, CausalPath, EvidenceEffect, NodeBelief } from '../model/diagnosis.ts';
import type { Thresholds } from '../model/kit.ts';
import type { NodeBenefit } from './benefits-of-nodes.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import { labelOf } from './label-of.ts';
import { upstreamOf } from './upstream-of.ts';

/** What a candidate's description is put together from. */
export type CandidateParts = {
  readonly thresholds: Thresholds;
  readonly nodes: readonly NodeBelief[];
  readonly pathsFrom: (node: string) => readonly CausalPath[];
  readonly effectsOn: (node: CausalNode) => readonly EvidenceEffect[];
};

/** Pieces of evidence shown on each side. */
const shown = 3;

/** Describes the ranked capabilities, in their order. */
export function describeCandidates(
  model: CausalModel,
  ranked: readonly NodeBenefit[],
  parts: CandidateParts,
): readonly Candidate[] {
  const ecosystem = new Set(
    model.filter(({ kind, people }) => kind === 'capability' && !people).map(({ id }) => id),
  );
  const worstAbove = (id: string): number => {
    const above = upstreamOf(model, [id]);
    return parts.nodes
      .filter(({ node }) => node !== id && ecosystem.has(node) && above.has(node))
      .reduce((largest, { belief }) => Math.max(largest, belief), 0);
  };
  return ranked.flatMap((benefit) =>
    parts.nodes
      .filter(({ node }) => node === benefit.node.id)
      .map((belief) => describe(belief, benefit, { ...parts, worstAbove })),
  );
}

function describe(
  belief: NodeBelief,
  { node, durable, immediate }: NodeBenefit,
  parts: CandidateParts & { readonly worstAbove: (node: string) => number },
): Candidate {
  let solved: readonly EvidenceEffect[] | undefined;
  const effects = (): readonly EvidenceEffect[] => (solved ??= parts.effectsOn(node));
  return {
    node: node.id,
    label: labelOf(belief, parts.thresholds),
    durableBenefit: durable,
    immediateBenefit: immediate,
    relapseGap: immediate - durable,
    ecosystemAbove: parts.worstAbove(node.id),
    paths: parts.pathsFrom(node.id),
    // Each candidate's is a network to solve, and most are never asked for.
    get evidenceFor() {
      return effects()
        .filter(({ change }) => change > 0)
        .slice(0, shown);
    },
    get evidenceAgainst() {
      return effects()
        .filter(({ change }) => change < 0)
        .slice(0, shown);
    },
  };
}
