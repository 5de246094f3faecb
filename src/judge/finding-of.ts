import type { Rule, RuleName } from '../model/policy.ts';
import type { AnswerPlace, Finding, Outcome } from '../model/verdict.ts';

export type Looked = {
  readonly rule: RuleName;
  readonly subject: string;
  readonly title: string;
  readonly level: Rule['level'];
  readonly outcome: Outcome;
  readonly text: string;
  /** All there are. */
  readonly places?: readonly AnswerPlace[];
};

/** More places than this help nobody. */
const most = 10;

/** A finding as it stands before any waiver. */
export function findingOf({ rule, subject, title, level, outcome, text, places = [] }: Looked): Finding {
  const id = `${rule}:${subject}`;
  return {
    id,
    rule,
    subject,
    title,
    level,
    strict: outcome,
    adjusted: outcome,
    summary: { id: `finding.${rule}.${subject}`, text },
    places: places.slice(0, most),
    placeCount: places.length,
  };
}
