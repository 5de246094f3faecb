import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** A role that is never asked gets an empty sheet. */
export function roleWithoutQuestion(context: KitContext): readonly Problem[] {
  const { roles, questions } = context.kit;
  const asked = new Set(questions.flatMap((question) => Object.keys(question.roles)));
  return roles
    .filter(({ id }) => !asked.has(id))
    .map(({ id }) =>
      kitProblem(context, { code: 'role-without-question', at: { of: 'role', id }, args: { id } }),
    );
}
