import type { Finding } from '../model/verdict.ts';
import type { JudgeInput } from './judge-input.ts';
import { judgeOldAnswers } from './judge-old-answers.ts';
import { sayLimit } from './say-limit.ts';

/** Whether no answer is older than so many half-lives of its question, which stand in the kit. */
export function judgeHalfLives(input: JudgeInput): readonly Finding[] {
  const rule = input.policy.maxHalfLives;
  if (rule === undefined) return [];
  const halfLives = new Map(input.kit.questions.map(({ id, halfLife }) => [id, halfLife]));
  const limitOf = (question: string): number => rule.times * (halfLives.get(question) ?? Infinity);
  const times = rule.times === 1 ? 'the half-life' : `${sayLimit(rule.times)} times the half-life`;
  const limit = `${times} of the question`;
  return judgeOldAnswers(input, { rule: 'max-half-lives', ...rule, limitOf, limit });
}
