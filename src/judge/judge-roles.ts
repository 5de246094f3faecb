import type { SheetAnswer } from '../model/sheet.ts';
import type { Finding } from '../model/verdict.ts';
import { quoted } from '../text/quoted.ts';
import { sayCount } from '../text/say-count.ts';
import { breachOf } from './breach-of.ts';
import { findingOf } from './finding-of.ts';
import type { JudgeInput } from './judge-input.ts';

/** Whether somebody of every required role answered at least one question; “I don’t know” answers none. */
export function judgeRoles({ policy, kit, assessment }: JudgeInput): readonly Finding[] {
  const rule = policy.requiredRoles;
  if (rule === undefined) return [];
  return rule.roles.map((role) => {
    const title = kit.roles.find(({ id }) => id === role)?.title ?? role;
    const people = new Set(
      assessment.sheets
        .filter(({ respondent, answers }) => respondent.roles.includes(role) && answers.some(isAnswered))
        .map(({ respondent }) => respondent.id),
    ).size;
    return findingOf({
      rule: 'required-roles',
      subject: role,
      title,
      level: rule.level,
      outcome: people > 0 ? 'holds' : breachOf(rule),
      text:
        people > 0
          ? `Answered as ${quoted(title)}: ${sayCount(people, 'person', 'people')}.`
          : `Nobody answered as ${quoted(title)}; somebody must.`,
    });
  });
}

function isAnswered({ answer }: SheetAnswer): boolean {
  return answer.state === 'answered';
}
