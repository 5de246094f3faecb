import type { Candidate, DiagnosisVerdict, NodeBelief } from '../model/diagnosis.ts';
import type { Kit, Thresholds } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { CausalModel } from './causal-model.ts';

/** What the verdict rests on. */
export type Findings = {
  readonly nodes: readonly NodeBelief[];
  /** In rank order. */
  readonly candidates: readonly Candidate[];
  readonly burden: number;
  readonly priorBurden: number;
};

/** Most candidates named when the evidence is not enough. */
const named = 3;

/**
 * Names the root causes that pass every test, the people only where the ecosystem above them is sound, health only
 * where everything was looked at; otherwise says that the evidence does not suffice and who the candidates are.
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
  if (isHealthy(kit, scorecard, findings)) return { kind: 'healthy' };
  return { kind: 'insufficient-evidence', candidates: candidatesOf(findings.candidates) };
}

function passingOf(
  { nodes, candidates }: Findings,
  people: ReadonlySet<string>,
  { rootOwnFault, rootBenefit, peopleUpstreamBelief }: Thresholds['verdict'],
): readonly Candidate[] {
  const beliefs = new Map(nodes.map((node) => [node.node, node]));
  return candidates.filter(({ node, durableBenefit, ecosystemAbove }) => {
    const belief = beliefs.get(node);
    if (belief === undefined || belief.answers === 0 || belief.contested) return false;
    if (belief.ownFault < rootOwnFault || durableBenefit < rootBenefit) return false;
    return !people.has(node) || ecosystemAbove <= peopleUpstreamBelief;
  });
}

function isHealthy(kit: Kit, { domains }: Scorecard, findings: Findings): boolean {
  const { healthyOwnFault, healthyBenefit } = kit.thresholds.verdict;
  const ownFault = new Map(findings.nodes.map((node) => [node.node, node.ownFault]));
  const suspect = findings.candidates.some(
    ({ node, durableBenefit }) =>
      (ownFault.get(node) ?? 0) >= healthyOwnFault && durableBenefit >= healthyBenefit,
  );
  const values = new Map(domains.map(({ domain, value }) => [domain, value]));
  const open = kit.domains.some(({ id }) => {
    const value = values.get(id);
    return value?.state !== 'assessed' && value?.reason !== 'does-not-apply';
  });
  const looked = domains.some(({ value }) => value.state === 'assessed');
  return looked && !open && !suspect && findings.burden <= findings.priorBurden;
}

/** The leaders that bring at least half of what the first one would. */
function candidatesOf(ranked: readonly Candidate[]): readonly string[] {
  const least = (ranked[0]?.durableBenefit ?? 0) / 2;
  return ranked
    .filter(({ durableBenefit }) => durableBenefit > 0 && durableBenefit >= least)
    .slice(0, named)
    .map(({ node }) => node);
}
