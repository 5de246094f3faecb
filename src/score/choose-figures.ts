import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { compareFigures } from '../numbers/compare-figures.ts';

/**
 * Keeps one reading of each metric on each node, whoever entered it and through whichever question: the first
 * in the order of figures. Other readings all stay, in order.
 */
export function chooseFigures(kit: Kit, readings: readonly Reading[]): readonly Reading[] {
  const metricOf = new Map(
    kit.questions.flatMap(({ id, form }) => (form.kind === 'metric' ? [[id, form.metric] as const] : [])),
  );
  const best = new Map<string, Reading>();
  const keyOf = ({ node, question }: Reading): string => `${node}\n${String(metricOf.get(question))}`;
  // Stryker disable next-line MethodExpression: to sort the opinions as well changes nothing but the time
  const figures = readings.filter(({ question }) => metricOf.has(question)).toSorted(compareFigures);
  for (const figure of figures) if (!best.has(keyOf(figure))) best.set(keyOf(figure), figure);
  return readings.filter(
    (reading) => !metricOf.has(reading.question) || best.get(keyOf(reading)) === reading,
  );
}
