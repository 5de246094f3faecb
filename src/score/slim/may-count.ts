import type { SlimSheet } from '../../model/slim-sheet.ts';
import { numberAt } from '../../numbers/number-at.ts';
import type { SlimAnswer, SlimHearing } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';

/** Whether an answer may count: `protectPeople` for slim sheets. */
export type MayCount = (hearing: SlimHearing, answer: SlimAnswer) => boolean;

/** Answers of hidden people count only where enough of one role gave one to that question. */
export function mayCountIn(plan: SlimPlan, hearings: readonly SlimHearing[]): MayCount {
  const anonymous = new Set(hearings.flatMap(({ sheet }) => (sheet.anonymous ? [sheet.respondent] : [])));
  const isHidden = ({ sheet }: SlimHearing, { question }: SlimAnswer): boolean =>
    isSensitive(plan, question, sheet.roles) || anonymous.has(sheet.respondent);
  const crowds = new Map<number, Set<string>>();
  // Figures are no role, but those who entered them have one.
  const keyOf = ({ sheet }: SlimHearing, { question }: SlimAnswer): number =>
    question * plan.groups.length + numberAt(plan.voicesOf(sheet.roles).roles, question);
  for (const hearing of hearings) {
    for (const answer of hearing.answers) {
      if (answer.twice < 0 || !isHidden(hearing, answer)) continue;
      const key = keyOf(hearing, answer);
      const people = crowds.get(key) ?? new Set<string>();
      crowds.set(key, people);
      people.add(hearing.sheet.respondent);
    }
  }
  const enough = plan.kit.thresholds.smallestGroup;
  return (hearing, answer) =>
    !isHidden(hearing, answer) || (crowds.get(keyOf(hearing, answer))?.size ?? 0) >= enough;
}

function isSensitive(plan: SlimPlan, question: number, roles: SlimSheet['roles']): boolean {
  if (plan.sensitive[question] !== 1) return false;
  return plan.executive[numberAt(plan.voicesOf(roles).roles, question)] !== 1;
}
