import { mark } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import { carelessSigns } from '../careless-signs.ts';
import { trustOf } from '../trust-of.ts';
import type { SlimHearing } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';

/**
 * What the opinions of one sheet, among the answers that begin at `open`, count of their usual weight: `carelessSheets`
 * for slim sheets. They are put in the order of the kit in `ordered`, which has room for every question.
 */
export function trustIn(
  { metricOf }: SlimPlan,
  ordered: Int16Array,
  { sheet: { marks, hurried } }: SlimHearing,
  open: readonly number[],
): number {
  ordered.fill(-1);
  for (const at of open) {
    const question = shortAt(marks, at);
    if (shortAt(metricOf, question) < 0) ordered[question] = shortAt(marks, at + mark.level);
  }
  const levels: number[] = [];
  for (const twice of ordered) if (twice >= 0) levels.push(twice / 2);
  return trustOf(carelessSigns(levels, hurried));
}
