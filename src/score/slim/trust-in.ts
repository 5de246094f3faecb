import { numberAt } from '../../numbers/number-at.ts';
import { carelessSigns } from '../careless-signs.ts';
import { trustOf } from '../trust-of.ts';
import type { SlimAnswer } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';

/** What the opinions of one sheet count of their usual weight: `carelessSheets` for slim sheets. */
export function trustIn(plan: SlimPlan, answers: readonly SlimAnswer[], hurried: boolean): number {
  const opinions = answers.filter(
    ({ question, twice }) => twice >= 0 && numberAt(plan.metricOf, question) < 0,
  );
  const levels = opinions.toSorted((a, b) => a.question - b.question).map(({ twice }) => twice / 2);
  return trustOf(carelessSigns(levels, hurried));
}
