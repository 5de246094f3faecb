import type { NodeBelief, WhatIfLearned } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { solveBeliefs } from './belief-network.ts';
import { burdenOf } from './burden-of.ts';
import { capabilityBenefits } from './capability-benefits.ts';
import { type Case, caseOf, caseWith } from './case-of.ts';
import { contestedNodes } from './contested-nodes.ts';
import { describeCandidates } from './describe-candidates.ts';
import { nodeBeliefs } from './node-beliefs.ts';
import { rankCauses } from './rank-causes.ts';
import { reachVerdict } from './reach-verdict.ts';

/** A node about which certainty is supposed. */
export type Learned = { readonly node: string; readonly sound: boolean };

/**
 * "If you learn that X is sound": beliefs, ranking and verdict if the truth about some nodes were known. Nothing is
 * repaired; the answers about the other nodes still count, and scores stay. `undefined` when the model holds what is
 * supposed impossible.
 */
export function whatIfLearned(
  kit: Kit,
  scorecard: Scorecard,
  learned: readonly Learned[],
): WhatIfLearned | undefined {
  const answered = caseOf(kit, scorecard);
  const certain = learned.map(({ node, sound }) => [node, sound ? -Infinity : Infinity] as const);
  const { model } = answered;
  const ratios = new Map([...answered.ratios, ...certain]);
  const beliefs = solveBeliefs(answered.beliefs, model, ratios);
  if (!(beliefs.z > 0)) return undefined;
  const prior = solveBeliefs(answered.beliefs, model, new Map());
  const nodes = knownBeliefs(answered, { beliefs, prior }, { scorecard, learned });
  // What nobody was asked about may count now, so the case is made anew.
  const benefits = capabilityBenefits(caseWith(answered, ratios), beliefs.z);
  const ranked = rankCauses(benefits, beliefs.ownFault);
  const burden = burdenOf(model, beliefs.belief);
  const candidates = describeCandidates(model, ranked, {
    thresholds: kit.thresholds,
    nodes,
    pathsFrom: untold,
    effectsOn: untold,
  });
  const priorBurden = burdenOf(model, prior.belief);
  return {
    verdict: reachVerdict(kit, model, scorecard, { nodes, candidates, burden, priorBurden }),
    burden,
    nodes: nodes.map(({ node, belief, ownFault, inherited }) => ({ node, belief, ownFault, inherited })),
    ranking: ranked.map(({ node, durable }) => ({ node: node.id, durableBenefit: durable })),
  };
}

/** The verdict looks at no ways and no evidence. */
const untold = (): readonly never[] => [];

type Supposed = { readonly scorecard: Scorecard; readonly learned: readonly Learned[] };

/** What is known counts as answered, and nobody contests it. */
function knownBeliefs(
  answered: Case,
  beliefs: Parameters<typeof nodeBeliefs>[1],
  { scorecard, learned }: Supposed,
): readonly NodeBelief[] {
  const known = new Set(learned.map(({ node }) => node));
  const contested = contestedNodes(scorecard.nodes, answered.evidence);
  return nodeBeliefs(answered, beliefs, contested).map((belief) =>
    known.has(belief.node) ? { ...belief, answers: Math.max(belief.answers, 1), contested: false } : belief,
  );
}
