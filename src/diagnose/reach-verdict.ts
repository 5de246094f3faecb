import type { Candidate, DiagnosisVerdict, NodeBelief } from '../model/diagnosis.ts';
import type { Kit, Thresholds } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { isLikelyBroken } from '../model/is-likely-broken.ts';
import type { CausalModel } from './causal-model.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { scoresWell } from './scores-well.ts';

/** What the verdict rests on. */
export type Findings = {
  readonly nodes: readonly NodeBelief[];
  /** In rank order. */
  readonly candidates: readonly Ranked[];
  readonly burden: number;
  readonly priorBurden: number;
};

/** What the verdict looks at in a candidate. */
type Ranked = Pick<Candidate, 'node' | 'durableBenefit' | 'ecosystemAbove'>;

/** Most candidates named when the evidence is not enough. */
const named = 3;

/**
 * Names the root causes that pass every test, the people only where the ecosystem above them is sound, health only
 * where everything was looked at and scores well; otherwise says that the evidence does not suffice and who the candidates are.
 */
export function reachVerdict(
  kit: Kit,
  model: CausalModel,
  scorecard: Scorecard,
  findings: Findings,
): DiagnosisVerdict {
  const people = new Set(model.filter((node) => node.people).map((node) => node.id));
  const passing = passingOf(findings, people, kit.thresholds.verdict);
  const roots = passing.map(({ node }) => node);
  if (roots.some((node) => !people.has(node))) return { kind: 'root-cause', roots };
  if (roots.length > 0) return { kind: 'people', roots };
  return withoutRoots(kit, scorecard, findings);
}

/** Where all looks sound and yet an outcome is in trouble, its cause lies outside of what was asked. */
function withoutRoots(kit: Kit, scorecard: Scorecard, findings: Findings): DiagnosisVerdict {
  const kind = 'insufficient-evidence';
  if (scoresWell(kit, scorecard) && !hasSuspect(kit, findings)) {
    const unexplained = answeredTrouble(kit, findings.nodes);
    if (unexplained.length > 0) return { kind, candidates: [], unexplained };
    if (findings.burden <= findings.priorBurden) return { kind: 'healthy' };
  }
  return { kind, candidates: candidatesOf(findings.candidates) };
}

function passingOf(
  { nodes, candidates }: Findings,
  people: ReadonlySet<string>,
  { rootOwnFault, rootBenefit, peopleUpstreamBelief }: Thresholds['verdict'],
): readonly Ranked[] {
  const able = new Set(
    nodes
      .filter(({ answers, contested, ownFault }) => answers > 0 && !contested && ownFault >= rootOwnFault)
      .map(({ node }) => node),
  );
  return candidates.filter(
    ({ node, durableBenefit, ecosystemAbove }) =>
      able.has(node) &&
      durableBenefit >= rootBenefit &&
      (!people.has(node) || ecosystemAbove <= peopleUpstreamBelief),
  );
}

/** Outcomes with answers of their own that are likely in trouble, the likeliest first. */
function answeredTrouble(kit: Kit, nodes: readonly NodeBelief[]): readonly string[] {
  return nodes
    .filter((node) => node.kind === 'outcome' && node.answers > 0 && isLikelyBroken(node, kit))
    .toSorted((a, b) => compareNumbers(b.belief, a.belief))
    .map(({ node }) => node);
}

function hasSuspect({ thresholds }: Kit, { nodes, candidates }: Findings): boolean {
  const { healthyOwnFault, healthyBenefit } = thresholds.verdict;
  const able = new Set(nodes.filter(({ ownFault }) => ownFault >= healthyOwnFault).map(({ node }) => node));
  return candidates.some(({ node, durableBenefit }) => able.has(node) && durableBenefit >= healthyBenefit);
}

/** The leaders that bring at least half of what the first one would. */
function candidatesOf(ranked: readonly Ranked[]): readonly string[] {
  const most = ranked.reduce((largest, { durableBenefit }) => Math.max(largest, durableBenefit), 0);
  return ranked
    .filter(({ durableBenefit }) => durableBenefit > 0 && durableBenefit >= most / 2)
    .slice(0, named)
    .map(({ node }) => node);
}
