import type { Prediction } from '../model/plan.ts';
import { quoted } from '../text/quoted.ts';
import type { Case } from './case-of.ts';
import { sayAmount } from './say-amount.ts';

/** What should be seen by when, so that the next wave can tell whether the fix worked. */
export function sayPrediction(given: Case, { id, by, withinDays }: Prediction): string {
  const direction = by < 0 ? 'fall' : 'rise';
  return `Within ${String(withinDays)} days, ${subjectOf(given, id)} should ${direction} by ${amountOf(given, id, Math.abs(by))}.`;
}

function subjectOf(given: Case, id: string): string {
  const metric = given.kit.metrics.find((each) => each.id === id);
  if (metric !== undefined) return quoted(metric.title);
  const question = given.questions.get(id);
  return question === undefined ? `the score of ${quoted(given.titleOf('node', id))}` : quoted(question.ask);
}

function amountOf(given: Case, id: string, by: number): string {
  const metric = given.kit.metrics.find((each) => each.id === id);
  return sayAmount(metric?.unit ?? 'levels', by);
}
