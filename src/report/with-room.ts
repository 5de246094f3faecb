import type { Prediction } from '../model/plan.ts';
import type { Case } from './case-of.ts';
import { measuredNow } from './measured-now.ts';

/**
 * The predictions that still have room to come true: nothing rises above the best level, so what is near it gets the
 * half levels that are left, and what is there already is not promised.
 */
export function withRoom(given: Case, predictions: readonly Prediction[]): readonly Prediction[] {
  return predictions.flatMap((prediction) => {
    const { unit, value } = measuredNow(given, prediction.id);
    if (unit !== 'levels' || value === undefined) return [prediction];
    const by = Math.min(prediction.by, Math.floor((4 - value) * 2) / 2);
    return by <= 0 ? [] : [{ ...prediction, by }];
  });
}
