import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import type { Evidence } from '../model/sheet.ts';
import { compareText } from '../numbers/compare-text.ts';

/**
 * Keeps one reading of each metric on each node, whoever entered it and through whichever question: the best
 * evidence, then the latest date, then the first respondent and question by id. Other readings all stay, in order.
 */
export function chooseFigures(kit: Kit, readings: readonly Reading[]): readonly Reading[] {
  const metricOf = new Map(
    kit.questions.flatMap(({ id, form }) => (form.kind === 'metric' ? [[id, form.metric] as const] : [])),
  );
  const best = new Map<string, Reading>();
  const keyOf = ({ node, question }: Reading): string => `${node}\n${String(metricOf.get(question))}`;
  // Stryker disable next-line MethodExpression: to sort the opinions as well changes nothing but the time
  const figures = readings.filter(({ question }) => metricOf.has(question)).toSorted(bestFirst);
  for (const figure of figures) if (!best.has(keyOf(figure))) best.set(keyOf(figure), figure);
  return readings.filter(
    (reading) => !metricOf.has(reading.question) || best.get(keyOf(reading)) === reading,
  );
}

function bestFirst(a: Reading, b: Reading): number {
  return (
    evidenceRank(a.evidence) - evidenceRank(b.evidence) ||
    compareText(b.date, a.date) ||
    compareText(a.respondent, b.respondent) ||
    compareText(a.question, b.question)
  );
}

const evidenceRanks = { system: 0, document: 1, hearsay: 2 } satisfies Record<Evidence, number>;

function evidenceRank(evidence: Evidence | undefined): number {
  return evidence === undefined ? 3 : evidenceRanks[evidence];
}
