import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** A sheet names an option by its id: it must mean one thing. */
export function optionDuplicate(context: KitContext): readonly Problem[] {
  return context.kit.questions.flatMap((question) => {
    if (question.form.kind !== 'choice') return [];
    const ids = question.form.options.map(({ id }) => id);
    return ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const at = { of: 'question', id: question.id, field: ['options', index, 'id'] } as const;
      return [kitProblem(context, { code: 'id-duplicate', at, args: { kind: 'option', id } })];
    });
  });
}
