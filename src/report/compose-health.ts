import type { ScoreValue } from '../model/scorecard.ts';
import type { CapabilityEntry, DomainEntry, HealthSection, TroubleEntry } from '../model/health-section.ts';
import type { Domain, KitNode } from '../model/kit.ts';
import { bandOf } from './band-of.ts';
import type { Case } from './case-of.ts';
import { healthSummary } from './health-summary.ts';
import { sortedBy } from './sorted-by.ts';

/** Scores of the whole, of domains and capabilities, and of visible trouble; none is ever made up. */
export function composeHealth(given: Case): HealthSection {
  const { overall } = given.scorecard;
  const domains = given.kit.domains.map((domain) => domainEntry(given, domain));
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

/** Never below 0, though a score of 0 counts as 1 in the geometric mean alone. */
function imbalanceOf(overall: ScoreValue, plain: ScoreValue): { readonly imbalance?: number } {
  const both = overall.state === 'assessed' && plain.state === 'assessed';
  return both ? { imbalance: Math.max(0, plain.score - overall.score) } : {};
}

function domainEntry(given: Case, { id: domain, title, capabilities }: Domain): DomainEntry {
  const score = given.scorecard.domains.find((each) => each.domain === domain);
  const value = score?.value ?? notAsked;
  return {
    id: `domain:${domain}`,
    domain,
    title,
    value,
    ...bandOf(given.kit.thresholds, value),
    coverage: score?.coverage ?? 0,
    capabilities: capabilities.map((id) => capabilityEntry(given, id)),
  };
}

function capabilityEntry(given: Case, node: string): CapabilityEntry {
  return {
    ...measured(given, node),
    respondents: given.scoreOf(node).respondents,
    label: given.candidates.get(node)?.label ?? 'unknown',
  };
}

function troubleEntries(given: Case): readonly TroubleEntry[] {
  const troubles = given.kit.nodes.filter(({ kind }) => kind !== 'capability');
  const beliefOf = ({ id }: KitNode): number => given.beliefOf(id).belief;
  return sortedBy(troubles, (node) => [node.kind === 'outcome' ? 0 : 1, -beliefOf(node), node.id]).map(
    (node) => ({
      ...measured(given, node.id),
      kind: node.kind,
      unexplained: given.beliefOf(node.id).ownFault,
    }),
  );
}

function measured(given: Case, node: string) {
  const value = given.scoreOf(node).value;
  return {
    id: `node:${node}`,
    node,
    title: given.titleOf('node', node),
    value,
    ...bandOf(given.kit.thresholds, value),
    belief: given.beliefOf(node).belief,
  };
}

const notAsked: ScoreValue = { state: 'not-assessed', reason: 'not-asked' };
