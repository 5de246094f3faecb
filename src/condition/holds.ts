import type { Condition, Test } from '../model/condition.ts';
import type { FactValue } from '../model/sheet.ts';
import type { Circumstances } from './circumstances.ts';

/**
 * Whether a condition lets its question be asked. A fact that is not known never excludes a question, an earlier
 * answer that is missing always does. Both stay so inside `not`, however deep: the negation is carried down to
 * the tests (all of … becomes any of the opposites), because "not (unknown)" is still unknown and "not (missing)"
 * is still missing.
 */
export function holds(condition: Condition, circumstances: Circumstances): boolean {
  return meets(condition, true, circumstances);
}

/** Whether the condition comes out as wanted, or cannot speak against it. */
function meets(condition: Condition, wanted: boolean, circumstances: Circumstances): boolean {
  switch (condition.kind) {
    case 'fact':
      return factMeets(circumstances.facts[condition.fact], condition.test, wanted);
    case 'answer':
      return answerMeets(condition.question, condition.test, wanted, circumstances);
    case 'not':
      return meets(condition.of, !wanted, circumstances);
    case 'all':
    case 'any': {
      const part = (each: Condition): boolean => meets(each, wanted, circumstances);
      return (condition.kind === 'all') === wanted ? condition.of.every(part) : condition.of.some(part);
    }
  }
}

function factMeets(fact: FactValue | undefined, test: Test, wanted: boolean): boolean {
  return fact === undefined || passes(fact, test) === wanted;
}

function answerMeets(question: string, test: Test, wanted: boolean, circumstances: Circumstances): boolean {
  const said = asksForLevel(test) ? circumstances.levelOf(question) : circumstances.choiceOf(question);
  return said !== undefined && passes(said, test) === wanted;
}

function asksForLevel(test: Test): boolean {
  switch (test.kind) {
    case 'yes':
      return false;
    case 'is':
      return typeof test.value === 'number';
    case 'at-least':
    case 'at-most':
      return true;
  }
}

function passes(actual: FactValue, test: Test): boolean {
  switch (test.kind) {
    case 'yes':
      return actual === true;
    case 'is':
      return actual === test.value || asWord(actual) === test.value;
    case 'at-least':
      return typeof actual === 'number' && actual >= test.value;
    case 'at-most':
      return typeof actual === 'number' && actual <= test.value;
  }
}

/** In YAML 1.2 `is: yes` arrives as a word, and should still match a fact or an answer that is true. */
function asWord(actual: FactValue): FactValue {
  if (typeof actual !== 'boolean') return actual;
  return actual ? 'yes' : 'no';
}
