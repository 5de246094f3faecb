import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf, scoredQuestionsOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** The short interview asks the core question of each capability: there must be exactly one. */
export function oneToAskFirst(context: KitContext): readonly Problem[] {
  return capabilitiesOf(context.kit).flatMap(({ id }) => {
    const questions = scoredQuestionsOf(context.kit, id);
    const count = questions.filter(({ core }) => core).length;
    if (questions.length === 0 || count === 1) return [];
    return [
      kitProblem(context, { code: 'capability-without-core', at: { of: 'node', id }, args: { id, count } }),
    ];
  });
}
