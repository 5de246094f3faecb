import type { Diagnosis, LinkActivity, NodeBelief } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { type Beliefs, solveBeliefs } from './belief-network.ts';
import { bestPaths } from './best-paths.ts';
import { burdenOf } from './burden-of.ts';
import { capabilityBenefits } from './capability-benefits.ts';
import { type Case, caseOf } from './case-of.ts';
import type { CausalModel } from './causal-model.ts';
import { contestedNodes } from './contested-nodes.ts';
import { describeCandidates } from './describe-candidates.ts';
import { rankCauses } from './rank-causes.ts';
import { reachVerdict } from './reach-verdict.ts';
import { robustnessOf } from './robustness-of.ts';
import { weighQuestions } from './weigh-questions.ts';

export type DiagnoseOptions = {
  /** Whether to try how firm the ranking is; default true. */
  readonly robustness?: boolean;
  /** Joint draws of all strengths and leaks; default 200. */
  readonly draws?: number;
};

/**
 * Tells causes from symptoms: beliefs, own faults, benefits of repair, ranked root causes, verdict. Probabilities
 * in 0…1, exact (no sampling but in the robustness part), the same for any order of the kit and the readings.
 */
export function diagnose(kit: Kit, scorecard: Scorecard, options: DiagnoseOptions = {}): Diagnosis {
  const given = caseOf(kit, scorecard);
  const { model, ratios } = given;
  const beliefs = solveBeliefs(given.beliefs, model, ratios);
  const prior = solveBeliefs(given.beliefs, model, new Map());
  const nodes = nodeBeliefs(
    given,
    { beliefs, prior },
    contestedNodes(scorecard.nodes, given.evidence, kit.thresholds),
  );
  const links = linkActivities(model, beliefs);
  const benefits = capabilityBenefits(given, beliefs.z);
  const ranking = describeCandidates(model, rankCauses(model, benefits, beliefs.ownFault), {
    thresholds: kit.thresholds,
    beliefs: new Map(nodes.map((node) => [node.node, node])),
    benefits,
    paths: bestPaths(model, links),
    effectsOn: weighQuestions(given, scorecard.readings, kit.parameters),
  });
  const burdens = { burden: burdenOf(model, beliefs.belief), priorBurden: burdenOf(model, prior.belief) };
  const verdict = reachVerdict(kit, model, scorecard, { nodes, candidates: ranking, ...burdens });
  const diagnosis = { verdict, ...burdens, nodes, links, ranking };
  const { robustness = true, draws = 200 } = options;
  if (!robustness) return diagnosis;
  const ranked = ranking.map((candidate) => candidate.node);
  return {
    ...diagnosis,
    robustness: robustnessOf(kit, given, { ranked, readings: scorecard.readings, draws }),
  };
}

function nodeBeliefs(
  { model, evidence }: Case,
  { beliefs, prior }: { readonly beliefs: Beliefs; readonly prior: Beliefs },
  contested: ReadonlySet<string>,
): readonly NodeBelief[] {
  return model.map(({ id, kind, causes }) => {
    const belief = beliefs.belief.get(id) ?? 0;
    const ownFault = causes.length === 0 ? belief : Math.min(belief, beliefs.ownFault.get(id) ?? 0);
    return {
      node: id,
      kind,
      prior: prior.belief.get(id) ?? 0,
      belief,
      ownFault,
      inherited: belief - ownFault,
      evidence: evidence.get(id)?.logRatio ?? 0,
      answers: evidence.get(id)?.answers ?? 0,
      contested: contested.has(id),
    };
  });
}

function linkActivities(model: CausalModel, { activity }: Beliefs): readonly LinkActivity[] {
  return model
    .flatMap(({ id, causes }) =>
      causes.map((cause, index) => ({
        cause: cause.id,
        effect: id,
        activity: activity.get(id)?.[index] ?? 0,
      })),
    )
    .sort((a, b) => (a.cause < b.cause || (a.cause === b.cause && a.effect < b.effect) ? -1 : 1));
}
