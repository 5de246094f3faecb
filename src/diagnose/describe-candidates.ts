import type { Candidate, CausalPath, EvidenceEffect, NodeBelief } from '../model/diagnosis.ts';
import type { Thresholds } from '../model/kit.ts';
import type { NodeBenefit } from './benefits-of-nodes.ts';
import type { CausalModel } from './causal-model.ts';
import { labelOf } from './label-of.ts';
import { upstreamOf } from './upstream-of.ts';

/** What a candidate's description is put together from. */
export type CandidateParts = {
  readonly thresholds: Thresholds;
  readonly beliefs: ReadonlyMap<string, NodeBelief>;
  readonly benefits: ReadonlyMap<string, NodeBenefit>;
  readonly paths: ReadonlyMap<string, readonly CausalPath[]>;
  readonly effectsOn: (node: string) => readonly EvidenceEffect[];
};

/** Pieces of evidence shown on each side. */
const shown = 3;

/** Describes the ranked capabilities, in their order. */
export function describeCandidates(
  model: CausalModel,
  ranked: readonly string[],
  parts: CandidateParts,
): readonly Candidate[] {
  return ranked.flatMap((node) => {
    const belief = parts.beliefs.get(node);
    return belief === undefined ? [] : [describe(model, belief, parts)];
  });
}

function describe(model: CausalModel, belief: NodeBelief, parts: CandidateParts): Candidate {
  const { node } = belief;
  const { durable, immediate } = parts.benefits.get(node) ?? { durable: 0, immediate: 0 };
  const effects = parts.effectsOn(node);
  return {
    node,
    label: labelOf(belief, parts.thresholds),
    durableBenefit: durable,
    immediateBenefit: immediate,
    relapseGap: immediate - durable,
    ecosystemAbove: ecosystemAbove(model, node, parts.beliefs),
    paths: parts.paths.get(node) ?? [],
    evidenceFor: effects.filter(({ change }) => change > 0).slice(0, shown),
    evidenceAgainst: effects.filter(({ change }) => change < 0).slice(0, shown),
  };
}

function ecosystemAbove(model: CausalModel, node: string, beliefs: CandidateParts['beliefs']): number {
  const above = upstreamOf(model, [node]);
  return model
    .filter(({ id, kind, people }) => id !== node && kind === 'capability' && !people && above.has(id))
    .reduce((largest, { id }) => Math.max(largest, beliefs.get(id)?.belief ?? 0), 0);
}
