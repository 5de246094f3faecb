import { holds } from '../condition/holds.ts';
import type { Condition } from '../model/condition.ts';
import type { Kit } from '../model/kit.ts';
import type { FactValue } from '../model/sheet.ts';
import type { PossibleAnswer } from './possible-answers.ts';
import { possibleAnswers, possibleFacts } from './possible-answers.ts';
import { subjectsOf } from '../condition/subjects-of.ts';

const mostSteps = 20_000;

/**
 * Whether any known facts and given answers meet a condition: tries every combination that could make a
 * difference. A condition with too many of them gets the benefit of the doubt.
 */
export function canHold(condition: Condition, kit: Kit): boolean {
  const { facts, questions, tests } = subjectsOf(condition);
  const choices: readonly Choice[] = [
    ...[...facts].map(([name, asked]) => ({
      of: 'fact' as const,
      name,
      values: possibleFacts(kit, name, asked),
    })),
    ...questions.map((name) => ({ of: 'answer' as const, name, values: possibleAnswers(kit, name) })),
  ];
  const combinations = choices.reduce((product, { values }) => product * Math.max(1, values.length), 1);
  if (combinations * tests > mostSteps) return true;
  return Array.from({ length: combinations }, (_, index) => index).some((index) =>
    holdsIn(condition, combinationAt(choices, index)),
  );
}

type Choice =
  | { readonly of: 'fact'; readonly name: string; readonly values: readonly FactValue[] }
  | { readonly of: 'answer'; readonly name: string; readonly values: readonly PossibleAnswer[] };

type Combination = {
  readonly facts: Record<string, FactValue>;
  readonly answers: Map<string, PossibleAnswer>;
};

/** The index read as a number whose digits pick one value of each choice. */
function combinationAt(choices: readonly Choice[], index: number): Combination {
  const combination: Combination = { facts: {}, answers: new Map() };
  let rest = index;
  for (const choice of choices) {
    const digits = Math.max(1, choice.values.length);
    pick(combination, choice, rest % digits);
    rest = Math.floor(rest / digits);
  }
  return combination;
}

function pick(combination: Combination, choice: Choice, digit: number): void {
  // One value, or none where there is nothing to choose from.
  const picked = <T>(values: readonly T[]): readonly T[] => values.slice(digit, digit + 1);
  if (choice.of === 'fact') for (const value of picked(choice.values)) combination.facts[choice.name] = value;
  else for (const value of picked(choice.values)) combination.answers.set(choice.name, value);
}

function holdsIn(condition: Condition, { facts, answers }: Combination): boolean {
  return holds(condition, {
    facts,
    levelOf: (question) => answers.get(question)?.level,
    choiceOf: (question) => answers.get(question)?.choice,
  });
}
