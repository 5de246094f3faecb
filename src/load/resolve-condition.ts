import type { Condition, Test } from '../model/condition.ts';
import type { WrittenCondition, WrittenTest } from './written/condition.ts';

/** Facts and questions that are answered by yes or no, where `is: yes` means true. */
export type YesNoIds = { readonly facts: ReadonlySet<string>; readonly questions: ReadonlySet<string> };

/** A written condition with its tests made plain; total. */
export function resolveCondition(written: WrittenCondition, yesNo: YesNoIds): Condition {
  if (typeof written === 'string') return { kind: 'fact', fact: written, test: { kind: 'yes' } };
  if ('all' in written) return { kind: 'all', of: written.all.map((part) => resolveCondition(part, yesNo)) };
  if ('any' in written) return { kind: 'any', of: written.any.map((part) => resolveCondition(part, yesNo)) };
  if ('not' in written) return { kind: 'not', of: resolveCondition(written.not, yesNo) };
  if ('fact' in written) {
    return { kind: 'fact', fact: written.fact, test: resolveTest(written, yesNo.facts.has(written.fact)) };
  }
  const test = resolveTest(written, yesNo.questions.has(written.answer));
  return { kind: 'answer', question: written.answer, test };
}

function resolveTest(written: WrittenTest, isYesNo: boolean): Test {
  if (written['at-least'] !== undefined) return { kind: 'at-least', value: written['at-least'] };
  if (written['at-most'] !== undefined) return { kind: 'at-most', value: written['at-most'] };
  if (written.is === undefined) return { kind: 'yes' };
  const word = isYesNo ? truthOf(written.is) : undefined;
  return { kind: 'is', value: word ?? written.is };
}

function truthOf(word: string | number | boolean): boolean | undefined {
  if (word === 'yes') return true;
  return word === 'no' ? false : undefined;
}
