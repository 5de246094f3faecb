import { mark } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import type { SlimHearing } from './hear-slim.ts';
import { voiceAt } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Stands } from './standing-in.ts';

/** Whether the answer that begins at a place of the marks may count: `protectPeople` for slim sheets. */
export type MayCount = (hearing: SlimHearing, at: number) => boolean;

/** Answers of hidden people count only where those of enough people of one role to that question stand. */
export function mayCountIn(plan: SlimPlan, hearings: readonly SlimHearing[], stands: Stands): MayCount {
  const anonymous = new Set<string>();
  for (const { sheet } of hearings) if (sheet.anonymous) anonymous.add(sheet.respondent);
  // Figures are no role, but those who entered them have one.
  const roleAt = (hearing: SlimHearing, at: number): number =>
    shortAt(voiceAt(hearing, at).roles, shortAt(hearing.sheet.marks, at));
  const isHidden = (hearing: SlimHearing, at: number): boolean =>
    anonymous.has(hearing.sheet.respondent) ||
    (plan.sensitive[shortAt(hearing.sheet.marks, at)] === 1 && plan.executive[roleAt(hearing, at)] !== 1);
  const keyOf = (hearing: SlimHearing, at: number): number =>
    shortAt(hearing.sheet.marks, at) * plan.groups.length + roleAt(hearing, at);
  const crowds = new Map<number, Set<string>>();
  for (const hearing of hearings) {
    for (const at of hearing.heard.filter((each) => hasLevel(hearing, each) && stands(hearing, each))) {
      if (!isHidden(hearing, at)) continue;
      const key = keyOf(hearing, at);
      const people = crowds.get(key) ?? new Set<string>();
      crowds.set(key, people);
      people.add(hearing.sheet.respondent);
    }
  }
  const enough = plan.kit.thresholds.smallestGroup;
  return (hearing, at) => !isHidden(hearing, at) || (crowds.get(keyOf(hearing, at))?.size ?? 0) >= enough;
}

function hasLevel({ sheet: { marks } }: SlimHearing, at: number): boolean {
  return shortAt(marks, at + mark.level) >= 0;
}
