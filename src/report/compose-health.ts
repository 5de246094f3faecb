import type { NodeScore, ScoreValue } from '../model/scorecard.ts';
import type { CapabilityEntry, DomainEntry, HealthSection, TroubleEntry } from '../model/report.ts';
import type { KitNode } from '../model/kit.ts';
import { bandOf } from './band-of.ts';
import type { Case } from './case-of.ts';
import { healthSummary } from './health-summary.ts';
import { sortedBy } from './sorted-by.ts';

export function composeHealth(given: Case): HealthSection {
  const { overall } = given.scorecard;
  const domains = given.kit.domains.map(({ id }) => domainEntry(given, id));
  return {
    summary: { id: 'health.summary', text: healthSummary(given, domains) },
    overall: overall.value,
    ...bandOf(given.kit.thresholds, overall.value),
    plain: overall.plain,
    ...imbalanceOf(overall.value, overall.plain),
    coverage: overall.coverage,
    domains,
    troubles: troubleEntries(given),
  };
}

function imbalanceOf(overall: ScoreValue, plain: ScoreValue): { readonly imbalance?: number } {
  const both = overall.state === 'assessed' && plain.state === 'assessed';
  return both ? { imbalance: plain.score - overall.score } : {};
}

function domainEntry(given: Case, domain: string): DomainEntry {
  const score = given.scorecard.domains.find((each) => each.domain === domain);
  const value = score?.value ?? notAsked;
  const capabilities = given.kit.domains.find(({ id }) => id === domain)?.capabilities ?? [];
  return {
    id: `domain:${domain}`,
    domain,
    title: given.titleOf('domain', domain),
    value,
    ...bandOf(given.kit.thresholds, value),
    coverage: score?.coverage ?? 0,
    capabilities: capabilities.map((id) => capabilityEntry(given, id)),
  };
}

function capabilityEntry(given: Case, node: string): CapabilityEntry {
  return {
    ...measured(given, node),
    respondents: given.scores.get(node)?.respondents ?? 0,
    label: given.candidates.get(node)?.label ?? 'unknown',
  };
}

function troubleEntries(given: Case): readonly TroubleEntry[] {
  const troubles = given.kit.nodes.filter(({ kind }) => kind !== 'capability');
  const beliefOf = ({ id }: KitNode): number => given.beliefs.get(id)?.belief ?? 0;
  return sortedBy(troubles, (node) => [node.kind === 'outcome' ? 0 : 1, -beliefOf(node), node.id]).map(
    (node) => ({
      ...measured(given, node.id),
      kind: node.kind,
      unexplained: given.beliefs.get(node.id)?.ownFault ?? 0,
    }),
  );
}

function measured(given: Case, node: string) {
  const value = valueOf(given.scores.get(node));
  return {
    id: `node:${node}`,
    node,
    title: given.titleOf('node', node),
    value,
    ...bandOf(given.kit.thresholds, value),
    belief: given.beliefs.get(node)?.belief ?? 0,
  };
}

function valueOf(score: NodeScore | undefined): ScoreValue {
  return score?.value ?? notAsked;
}

const notAsked: ScoreValue = { state: 'not-assessed', reason: 'not-asked' };
