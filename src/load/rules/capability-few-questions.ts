import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf, scoredQuestionsOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

const least = 2;

/** One answer may be a slip; two that agree are evidence. */
export function capabilityFewQuestions(context: KitContext): readonly Problem[] {
  return capabilitiesOf(context.kit).flatMap(({ id }) => {
    const count = scoredQuestionsOf(context.kit, id).length;
    if (count === 0 || count >= least) return [];
    return [
      kitProblem(context, { code: 'capability-few-questions', at: { of: 'node', id }, args: { id, count } }),
    ];
  });
}
