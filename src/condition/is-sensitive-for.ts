import type { Kit, Question } from '../model/kit.ts';

/**
 * Whether a question asks too much of people of this role for a name to stand beside the answer. An executive has no
 * boss in the company to fear, and is a source that is named.
 */
export function isSensitiveFor(kit: Kit, question: Question, role: string): boolean {
  return question.sensitive && !kit.roles.some(({ id, executive }) => id === role && executive === true);
}
