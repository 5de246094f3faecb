import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

const most = { inside: 60, outside: 12 } as const;

/** Sixty questions are three quarters of an hour; a customer gives ten minutes. Figures are looked up beforehand and do not count. */
export function roleTooManyQuestions(context: KitContext): readonly Problem[] {
  const { roles, questions } = context.kit;
  return roles.flatMap(({ id, outside }) => {
    const count = questions.filter(
      ({ roles: seen, form }) => Object.hasOwn(seen, id) && form.kind !== 'metric',
    ).length;
    const limit = outside ? most.outside : most.inside;
    if (count <= limit) return [];
    return [
      kitProblem(context, {
        code: 'role-too-many-questions',
        at: { of: 'role', id },
        args: { id, count, limit },
      }),
    ];
  });
}
