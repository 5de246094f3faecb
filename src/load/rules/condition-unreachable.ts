import type { Condition, Test } from '../../model/condition.ts';
import type { Fact, Kit, Question } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import { canHold } from '../can-hold.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { subjectsOf } from '../../condition/subjects-of.ts';

/** A condition on something asked later, or that no facts and answers can meet, hides its question or role for good. */
export function conditionUnreachable(context: KitContext): readonly Problem[] {
  return [...rolesUnreachable(context), ...questionsUnreachable(context)];
}

function rolesUnreachable(context: KitContext): readonly Problem[] {
  return context.kit.roles.flatMap(({ id, when }) => {
    const reason = when && neverReason(context, when);
    if (reason === undefined) return [];
    const at = { of: 'role', id, field: ['when'] } as const;
    return [kitProblem(context, { code: 'condition-unreachable', at, args: { id, reason } })];
  });
}

function questionsUnreachable(context: KitContext): readonly Problem[] {
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
  return canHold(when, kit) ? undefined : (wrongFact(kit, when) ?? 'no fact and no answer can meet it');
}

/** What a fact of each kind can be held against, and how that is written. */
const tests = {
  'yes-no': { kinds: ['yes', 'is'], is: 'a yes or no', written: 'is: yes' },
  number: { kinds: ['at-least', 'at-most', 'is'], is: 'a number', written: 'at-least: …' },
  text: { kinds: ['is'], is: 'a word', written: 'is: …' },
} as const satisfies Record<
  Fact['kind'],
  { readonly kinds: readonly Test['kind'][]; readonly is: string; readonly written: string }
>;

function wrongFact({ facts }: Kit, when: Condition): string | undefined {
  const asked = subjectsOf(when).facts;
  const wrong = facts.find(({ id, kind }) => {
    const kinds: readonly string[] = tests[kind].kinds;
    return asked.get(id)?.some((test) => !kinds.includes(test.kind)) === true;
  });
  if (wrong === undefined) return undefined;
  const { is, written } = tests[wrong.kind];
  return `“${wrong.id}” is ${is}: write { fact: ${wrong.id}, ${written} }`;
}
