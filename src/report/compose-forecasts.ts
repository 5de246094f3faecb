import type { Prediction } from '../model/plan.ts';
import type { ForecastEntry } from '../model/track-record-section.ts';
import { dayAfter } from '../numbers/day-after.ts';
import type { Case } from './case-of.ts';
import { measuredNow } from './measured-now.ts';

/** What a step should move, from where, by how much and by when, so that the next wave can be held against it. */
export function composeForecasts(
  given: Case,
  fix: string,
  predictions: readonly Prediction[],
): readonly ForecastEntry[] {
  return predictions.map(({ id, by, withinDays }) => {
    const { value, ...measured } = measuredNow(given, id);
    return {
      id: `forecast:${fix}:${id}`,
      subject: id,
      ...measured,
      ...(value === undefined ? {} : { from: value }),
      by,
      due: dayAfter(given.at, withinDays),
    };
  });
}
