import type { SlimAnswer, SlimHearing } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';

/** Whether an answer may count: `protectPeople` for slim sheets. */
export type MayCount = (hearing: SlimHearing, answer: SlimAnswer) => boolean;

/** Answers of hidden people count only where enough of one role gave one to that question. */
export function mayCountIn(plan: SlimPlan, hearings: readonly SlimHearing[]): MayCount {
  const anonymous = new Set(hearings.flatMap(({ sheet }) => (sheet.anonymous ? [sheet.respondent] : [])));
  const isHidden = ({ sheet }: SlimHearing, answer: SlimAnswer): boolean =>
    isSensitive(plan, answer) || anonymous.has(sheet.respondent);
  const crowds = new Map<number, Set<string>>();
  // Figures are no role, but those who entered them have one.
  const keyOf = ({ question, role }: SlimAnswer): number => question * plan.groups.length + role;
  for (const hearing of hearings) {
    for (const answer of hearing.answers) {
      if (answer.twice < 0 || !isHidden(hearing, answer)) continue;
      const key = keyOf(answer);
      const people = crowds.get(key) ?? new Set<string>();
      crowds.set(key, people);
      people.add(hearing.sheet.respondent);
    }
  }
  const enough = plan.kit.thresholds.smallestGroup;
  return (hearing, answer) => !isHidden(hearing, answer) || (crowds.get(keyOf(answer))?.size ?? 0) >= enough;
}

function isSensitive(plan: SlimPlan, { question, role }: SlimAnswer): boolean {
  return plan.sensitive[question] === 1 && plan.executive[role] !== 1;
}
