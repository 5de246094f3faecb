import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { plainWordsOf } from '../language/plain-words-of.ts';

const limit = 20;

/** Five long texts cannot be held against each other. */
export function levelLong(context: KitContext): readonly Problem[] {
  return context.kit.questions.flatMap(({ id, form }) => {
    if (form.kind !== 'levels') return [];
    return Object.entries(form.levels).flatMap(([level, text]) => {
      const count = plainWordsOf(text).length;
      if (count <= limit) return [];
      const at = { of: 'question', id, field: ['levels', level] } as const;
      return [kitProblem(context, { code: 'level-long', at, args: { id, level, count, limit } })];
    });
  });
}
