import type { WhatIfLearned } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { solveBeliefs } from './belief-network.ts';
import { burdenOf } from './burden-of.ts';
import { capabilityBenefits } from './capability-benefits.ts';
import { caseOf, caseWith } from './case-of.ts';
import { rankCauses } from './rank-causes.ts';
import { valueOf } from './value-of.ts';

/** A node about which certainty is supposed. */
export type Learned = { readonly node: string; readonly sound: boolean };

/**
 * "If you learn that X is sound": beliefs and ranking if the truth about some nodes were known. Nothing is repaired;
 * the answers about the other nodes still count. `undefined` when the model holds what is supposed impossible.
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
  const nodes = model.map(({ id }) => {
    const belief = valueOf(beliefs.belief, id);
    const ownFault = valueOf(beliefs.ownFault, id);
    return { node: id, belief, ownFault, inherited: belief - ownFault };
  });
  // What nobody was asked about may count now, so the case is made anew.
  const benefits = capabilityBenefits(caseWith(answered, ratios), beliefs.z);
  const ranking = rankCauses(benefits, beliefs.ownFault).map(({ node, durable }) => ({
    node: node.id,
    durableBenefit: durable,
  }));
  return { burden: burdenOf(model, beliefs.belief), nodes, ranking };
}
