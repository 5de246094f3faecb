import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import { canHold } from '../can-hold.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { subjectsOf } from '../subjects-of.ts';

/** A condition on something asked later, or that no facts and answers can meet, hides its question for good. */
export function conditionUnreachable(context: KitContext): readonly Problem[] {
  const { questions } = context.kit;
  return questions.flatMap(({ id, when }, index) => {
    if (when === undefined) return [];
    const notYet = new Set(questions.slice(index).map((question) => question.id));
    const late = subjectsOf(when).questions.find((asked) => notYet.has(asked));
    const reason = late === undefined ? neverReason(context, when) : `“${late}” is not asked before it`;
    if (reason === undefined) return [];
    const at = { of: 'question', id, field: ['when'] } as const;
    return [kitProblem(context, { code: 'condition-unreachable', at, args: { id, reason } })];
  });
}

function neverReason({ kit }: KitContext, when: NonNullable<Question['when']>): string | undefined {
  return canHold(when satisfies Condition, kit) ? undefined : 'no fact and no answer can meet it';
}
