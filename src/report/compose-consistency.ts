import type {
  ConsistencySection,
  GroupConsistency,
  PointConsistency,
} from '../model/disagreement-section.ts';
import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { cronbachAlpha } from '../numbers/cronbach-alpha.ts';
import { intraclassCorrelation } from '../numbers/intraclass-correlation.ts';
import { mean } from '../numbers/mean.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';

/** How well answers hang together, where ten or more people answered the same; elsewhere only that they are too few. */
export function composeConsistency(given: Case): ConsistencySection {
  const opinions = given.scorecard.readings.filter(
    ({ group, visibility }) => group !== figureGroup && visibility > 0,
  );
  const byGroup = groupedBy(opinions, ({ group }) => group);
  const byNode = groupedBy(opinions, ({ node }) => node);
  const groups = given.kit.roles.flatMap(({ id }) => groupConsistency(given, id, byGroup.get(id) ?? []));
  const points = given.kit.nodes.flatMap(({ id }) => pointConsistency(given, id, byNode.get(id) ?? []));
  return {
    summary: { id: 'consistency.summary', text: summaryOf(groups.length + points.length) },
    groups,
    points,
  };
}

/** Fewer people say too little about how answers hang together. */
const enough = 10;

function summaryOf(found: number): string {
  return found === 0
    ? `Too few people to say how well their answers hang together: it takes ${String(enough)} who answered the same questions.`
    : `How well answers hang together, wherever ${String(enough)} people or more answered the same questions. It is a hint, not a test: questions on one point are meant to look at it from different sides.`;
}

/** Judges are the people of one role, targets the points that all of them rated. */
function groupConsistency(
  given: Case,
  role: string,
  readings: readonly Reading[],
): readonly GroupConsistency[] {
  const people = [...groupedBy(readings, ({ respondent }) => respondent).values()];
  const ratings = [...groupedBy(people.flatMap(levelsByNode), ({ node }) => node).values()];
  const rows = ratings
    .filter((own) => own.length === people.length)
    .map((own) => own.map(({ level }) => level));
  const found = people.length < enough || rows.length < 2 ? undefined : intraclassCorrelation(rows);
  if (found === undefined) return [];
  const title = given.titleOf('plural', role);
  return [{ id: `group:${role}`, role, title, people: people.length, points: rows.length, ...found.twoWay }];
}

/** One person's mean level on each point. */
function levelsByNode(
  readings: readonly Reading[],
): readonly { readonly node: string; readonly level: number }[] {
  const byNode = groupedBy(readings, ({ node }) => node);
  return [...byNode].map(([node, own]) => ({ node, level: mean(own.map(({ level }) => level)) }));
}

/** Rows are the people who answered every question on the point that any of them was asked. */
function pointConsistency(
  given: Case,
  node: string,
  readings: readonly Reading[],
): readonly PointConsistency[] {
  const byQuestion = groupedBy(readings, ({ question }) => question);
  const questions = [...byQuestion].flatMap(([question, own]) => (own.length >= enough ? [question] : []));
  const people = [...groupedBy(readings, ({ respondent }) => respondent).values()];
  const rows = people
    .map((own) => questions.flatMap((id) => own.find(({ question }) => question === id)?.level ?? []))
    .filter((row) => row.length === questions.length);
  const found = rows.length < enough ? undefined : cronbachAlpha(rows);
  if (found === undefined) return [];
  const { alpha, low, high } = found;
  const title = given.titleOf('node', node);
  const counts = { people: rows.length, questions: questions.length };
  return [{ id: `point:${node}`, node, title, ...counts, alpha, interval: { low, high } }];
}
