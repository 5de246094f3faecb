import type { Fix, Kit, KitNode, Link, Question } from '../model/kit.ts';
import { compareText } from '../numbers/compare-text.ts';
import type { WrittenParts } from './kit-reading.ts';
import { resolveCondition, type YesNoIds } from './resolve-condition.ts';
import { resolveFix } from './resolve-fix.ts';
import { resolveMetric } from './resolve-metric.ts';
import { resolveCapability, resolveLinks, resolveOutcome, resolveSymptom } from './resolve-capability.ts';
import { resolveParameters } from './resolve-parameters.ts';
import { resolveQuestion } from './resolve-question.ts';
import { resolveThresholds } from './resolve-thresholds.ts';

/** The linked shape of a kit whose ids have been checked; nothing here can fail. */
export function resolveKit(parts: WrittenParts, digest: string): Kit {
  const { kit, glossary, sources } = parts;
  const yesNo = yesNoIdsOf(parts);
  return {
    id: kit.id,
    version: kit.version,
    title: kit.title,
    summary: kit.summary,
    words: { whole: kit.words?.whole ?? 'organisation', people: kit.words?.people ?? 'people' },
    digest,
    roles: kit.roles.map(({ executive, when, ...role }) => ({
      ...role,
      outside: role.outside ?? false,
      ...(executive === undefined ? {} : { executive }),
      ...(when === undefined ? {} : { when: resolveCondition(when, yesNo) }),
    })),
    facts: kit.facts ?? [],
    domains: parts.questionnaires.map(({ domain, title, why, capabilities }) => ({
      id: domain,
      title,
      why,
      capabilities: capabilities.map(({ id }) => id),
    })),
    nodes: resolveNodes(parts),
    links: allNodes(parts).flatMap(linksInto).toSorted(byCauseThenEffect),
    cutLoops: kit['cut-loops'] ?? [],
    questions: resolveQuestions(parts, yesNo),
    metrics: parts.metrics.metrics.map(resolveMetric),
    fixes: resolveFixes(parts),
    glossary: glossary.terms,
    sources,
    parameters: resolveParameters(kit.parameters),
    thresholds: resolveThresholds(kit.thresholds),
  };
}

function resolveNodes({ kit, questionnaires, symptoms }: WrittenParts): readonly KitNode[] {
  const { leaks } = resolveParameters(kit.parameters);
  return [
    ...questionnaires.flatMap(({ domain, capabilities }) =>
      capabilities.map((capability) => resolveCapability(capability, domain, leaks)),
    ),
    ...(symptoms.symptoms ?? []).map((symptom) => resolveSymptom(symptom, leaks)),
    ...symptoms.outcomes.map((outcome) => resolveOutcome(outcome, 1 / symptoms.outcomes.length, leaks)),
  ].toSorted(byId);
}

type WrittenNode = ReturnType<typeof allNodes>[number];

/** Every node in the order of the interview. */
function allNodes({ questionnaires, symptoms }: WrittenParts) {
  return [
    ...questionnaires.flatMap(({ capabilities }) => capabilities),
    ...(symptoms.symptoms ?? []),
    ...symptoms.outcomes,
  ];
}

function linksInto(node: WrittenNode): readonly Link[] {
  return resolveLinks(node.id, node['caused-by']);
}

function resolveQuestions(parts: WrittenParts, yesNo: YesNoIds): readonly Question[] {
  return allNodes(parts).flatMap(({ id, questions }) =>
    (questions ?? []).map((question) => resolveQuestion(question, id, yesNo)),
  );
}

function yesNoIdsOf(parts: WrittenParts): YesNoIds {
  const questions = allNodes(parts).flatMap((node) => node.questions ?? []);
  const yesNo = ({ kind }: { readonly kind: string }) => kind === 'yes-no';
  return {
    facts: new Set((parts.kit.facts ?? []).filter(yesNo).map(({ id }) => id)),
    questions: new Set(questions.filter(yesNo).map(({ id }) => id)),
  };
}

function resolveFixes({ questionnaires }: WrittenParts): readonly Fix[] {
  return questionnaires
    .flatMap(({ capabilities }) => capabilities)
    .flatMap(({ id, fixes }) => (fixes ?? []).map((fix) => resolveFix(fix, id)))
    .toSorted(byId);
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compareText(left.id, right.id);
}

function byCauseThenEffect(left: Link, right: Link): number {
  return compareText(left.cause, right.cause) || compareText(left.effect, right.effect);
}
