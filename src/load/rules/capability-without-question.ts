import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf, scoredQuestionsOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** What nobody asks about can never be told apart from what is sound. */
export function capabilityWithoutQuestion(context: KitContext): readonly Problem[] {
  return capabilitiesOf(context.kit)
    .filter(({ id }) => scoredQuestionsOf(context.kit, id).length === 0)
    .map(({ id }) =>
      kitProblem(context, { code: 'capability-without-question', at: { of: 'node', id }, args: { id } }),
    );
}
