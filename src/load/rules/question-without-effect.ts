import type { Kit, Question } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** An item whose answers all mean the same can move nothing; free words are not meant to. */
export function questionWithoutEffect(context: KitContext): readonly Problem[] {
  return context.kit.questions
    .filter((question) => !canMatter(question, context.kit))
    .map(({ id }) =>
      kitProblem(context, { code: 'question-without-effect', at: { of: 'question', id }, args: { id } }),
    );
}

function canMatter({ form, weight }: Question, { parameters }: Kit): boolean {
  if (form.kind === 'text') return true;
  if (parameters.discrimination[weight] === 0) return false;
  return form.kind !== 'choice' || new Set(form.options.map(({ level }) => level)).size > 1;
}
