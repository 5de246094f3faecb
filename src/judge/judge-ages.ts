import type { Finding } from '../model/verdict.ts';
import { sayCount } from '../text/say-count.ts';
import type { JudgeInput } from './judge-input.ts';
import { judgeOldAnswers } from './judge-old-answers.ts';

/** Whether no answer is older than so many days; one finding for each node that has older ones. */
export function judgeAges(input: JudgeInput): readonly Finding[] {
  const rule = input.policy.maxAgeDays;
  if (rule === undefined) return [];
  const limit = sayCount(rule.days, 'day', 'days');
  return judgeOldAnswers(input, { rule: 'max-age-days', ...rule, limitOf: () => rule.days, limit });
}
