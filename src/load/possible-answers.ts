import type { Test } from '../model/condition.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { FactValue } from '../model/sheet.ts';

/** An answer as a condition sees it. */
export type PossibleAnswer = {
  readonly level: number | undefined;
  readonly choice: string | boolean | undefined;
};

const levels = [0, 1, 2, 3, 4] as const;

/** Values of a fact that tests can tell apart: around and between the numbers asked for, the words and another. */
export function possibleFacts(kit: Kit, id: string, tests: readonly Test[]): readonly FactValue[] {
  const kind = kit.facts.find((fact) => fact.id === id)?.kind;
  const asked = tests.flatMap((test) => (test.kind === 'yes' ? [] : [test.value]));
  switch (kind) {
    case 'yes-no':
      return [true, false];
    case 'number':
      return numbersAround(asked.filter((value) => typeof value === 'number'));
    case 'text':
    case undefined:
      return [...asked.filter((value) => typeof value === 'string'), ''];
  }
}

/** Every answer a question can get, as level and choice. */
export function possibleAnswers(kit: Kit, id: string): readonly PossibleAnswer[] {
  const question = kit.questions.find((asked) => asked.id === id);
  return question === undefined ? [] : answersTo(question);
}

function answersTo({ form }: Question): readonly PossibleAnswer[] {
  switch (form.kind) {
    case 'levels':
    case 'metric':
    case 'recommend':
      return levels.map((level) => ({ level, choice: undefined }));
    case 'yes-no':
      return [true, false].map((yes) => ({ level: yes === (form.healthy === 'yes') ? 4 : 0, choice: yes }));
    case 'choice':
      return form.options.map(({ id, level }) => ({ level, choice: id }));
    case 'text':
      return [];
  }
}

function numbersAround(asked: readonly number[]): readonly number[] {
  const sorted = asked.toSorted((left, right) => left - right);
  const between = sorted.map((value, index) => (value + (sorted[index + 1] ?? value + 2)) / 2);
  return [(sorted[0] ?? 1) - 1, ...sorted, ...between];
}
