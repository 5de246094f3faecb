import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf, scoredQuestionsOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** What exists on paper need not be used. */
export function capabilityWithoutUse(context: KitContext): readonly Problem[] {
  return capabilitiesOf(context.kit).flatMap(({ id }) => {
    const questions = scoredQuestionsOf(context.kit, id);
    if (questions.length === 0 || questions.some(({ about }) => about !== 'existence')) return [];
    return [kitProblem(context, { code: 'capability-without-use', at: { of: 'node', id }, args: { id } })];
  });
}
