import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** A question for nobody is never asked. */
export function questionWithoutRole(context: KitContext): readonly Problem[] {
  return context.kit.questions
    .filter(({ roles }) => Object.keys(roles).length === 0)
    .map(({ id }) =>
      kitProblem(context, {
        code: 'question-without-role',
        at: { of: 'question', id, field: ['roles'] },
        args: { id },
      }),
    );
}
