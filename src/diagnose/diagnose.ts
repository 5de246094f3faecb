import type { Diagnosis, DiagnosisVerdict, LinkActivity } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { type Beliefs, solveBeliefs } from './belief-network.ts';
import { bestPaths } from './best-paths.ts';
import { burdenOf } from './burden-of.ts';
import { capabilityBenefits } from './capability-benefits.ts';
import { type Case, caseOf } from './case-of.ts';
import { contestedNodes } from './contested-nodes.ts';
import { describeCandidates } from './describe-candidates.ts';
import { nodeBeliefs } from './node-beliefs.ts';
import { rankCauses } from './rank-causes.ts';
import { reachVerdict } from './reach-verdict.ts';
import { outsideChances, reliefOf } from './relief-of.ts';
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
  return diagnoseCase(kit, scorecard, caseOf(kit, scorecard), options);
}

/** The same for a case already made ready of this kit and scorecard. */
export function diagnoseCase(
  kit: Kit,
  scorecard: Scorecard,
  given: Case,
  { robustness = true, draws = 200 }: DiagnoseOptions,
): Diagnosis {
  const { model, ratios } = given;
  const beliefs = solveBeliefs(given.beliefs, model, ratios);
  const prior = solveBeliefs(given.beliefs, model, new Map());
  const contested = contestedNodes(scorecard.nodes, given.evidence);
  const nodes = nodeBeliefs(given, { beliefs, prior }, contested);
  const links = beliefs.links.toSorted(byCauseAndEffect);
  const ranked = rankCauses(capabilityBenefits(given, beliefs.z), beliefs.ownFault);
  const ranking = describeCandidates(model, ranked, {
    thresholds: kit.thresholds,
    nodes,
    pathsFrom: bestPaths(model, links),
    effectsOn: weighQuestions(given, scorecard.readings, kit.parameters),
  });
  const burdens = { burden: burdenOf(model, beliefs.belief), priorBurden: burdenOf(model, prior.belief) };
  const verdict = reachVerdict(kit, model, scorecard, { nodes, candidates: ranking, ...burdens });
  const diagnosis = { verdict, ...burdens, nodes, links, ranking, ...behind(given, beliefs, verdict) };
  if (!robustness) return diagnosis;
  const places = ranked.map(({ node }) => node.id);
  const trial = { ranked: places, readings: scorecard.readings, draws, contested };
  return { ...diagnosis, robustness: robustnessOf(kit, given, trial) };
}

/** What stands behind the verdict: what its roots take away, or how sure it is that nothing asked about is to blame. */
function behind(
  given: Case,
  beliefs: Beliefs,
  verdict: DiagnosisVerdict,
): Pick<Diagnosis, 'relief' | 'outside'> {
  if ('roots' in verdict) return { relief: reliefOf(given, beliefs, verdict.roots) };
  if (!('unexplained' in verdict)) return {};
  return { outside: outsideChances(given, verdict.unexplained) };
}

function byCauseAndEffect(a: LinkActivity, b: LinkActivity): number {
  return compareText(a.cause, b.cause) || compareText(a.effect, b.effect);
}
