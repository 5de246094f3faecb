import type { Question } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { plainWordsOf } from '../language/plain-words-of.ts';

/** Two levels in the same words cannot be told apart by whoever answers. */
export function levelsAlike(context: KitContext): readonly Problem[] {
  return context.kit.questions.flatMap((question) =>
    alikeLevels(question).map((levels) =>
      kitProblem(context, {
        code: 'levels-alike',
        at: { of: 'question', id: question.id, field: ['levels', levels[1]] },
        args: { id: question.id, levels: `${levels[0]} and ${levels[1]}` },
      }),
    ),
  );
}

function alikeLevels({ form }: Question): readonly (readonly [string, string])[] {
  if (form.kind !== 'levels') return [];
  const first = new Map<string, string>();
  return Object.entries(form.levels).flatMap(([level, text]) => {
    const plain = plainWordsOf(text).join(' ');
    const earlier = first.get(plain);
    if (earlier === undefined) first.set(plain, level);
    return earlier === undefined ? [] : [[earlier, level] as const];
  });
}
