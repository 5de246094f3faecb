import type { Kit, Question } from '../model/kit.ts';
import type { AnswerValue, FactValue, SheetAnswer } from '../model/sheet.ts';
import type { Circumstances } from './circumstances.ts';
import { holds } from './holds.ts';
import { levelOf } from './level-of.ts';

/**
 * Ids of the questions whose condition holds on one sheet, whoever may be asked them. Questions are gone through
 * in the order of the interview; an answer to a question that does not apply counts as missing for later ones.
 */
export function applyingQuestions(
  kit: Kit,
  facts: Readonly<Record<string, FactValue>>,
  answers: readonly SheetAnswer[],
): ReadonlySet<string> {
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  const earlier = new Map<string, Earlier>();
  const circumstances = circumstancesOf(kit, facts, earlier);
  const applying = new Set<string>();
  for (const question of kit.questions) {
    if (question.when !== undefined && !holds(question.when, circumstances)) continue;
    applying.add(question.id);
    const answer = given.get(question.id);
    if (answer?.state === 'answered') earlier.set(question.id, { question, value: answer.value });
  }
  return applying;
}

type Earlier = { readonly question: Question; readonly value: AnswerValue };

function circumstancesOf(
  kit: Kit,
  facts: Readonly<Record<string, FactValue>>,
  earlier: ReadonlyMap<string, Earlier>,
): Circumstances {
  return {
    facts,
    levelOf: (id) => {
      const said = earlier.get(id);
      return said === undefined ? undefined : levelOf(kit, said.question, said.value);
    },
    choiceOf: (id) => choiceOf(earlier.get(id)?.value),
  };
}

function choiceOf(value: AnswerValue | undefined): string | boolean | undefined {
  if (value?.kind === 'option') return value.option;
  return value?.kind === 'yes-no' ? value.yes : undefined;
}
