import { mark } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import type { SlimHearing } from './hear-slim.ts';
import { voiceAt } from './hear-slim.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Stands } from './standing-in.ts';
import { trustIn } from './trust-in.ts';

/** Whether the answer that begins at a place of the marks may count. */
export type MayCount = (hearing: SlimHearing, at: number) => boolean;

/**
 * Answers of hidden people count only where those of enough people of one role to that question stand; a sheet that
 * counts nothing hides nobody: `trustedPeople` for slim sheets. `ordered` is as for `trustIn`.
 */
export function mayCountIn(
  plan: SlimPlan,
  ordered: Int16Array,
  hearings: readonly SlimHearing[],
  stands: Stands,
): MayCount {
  const mute = new Set<SlimHearing>();
  const countsNothing = (hearing: SlimHearing, mayCount: MayCount): boolean => {
    const open = hearing.heard.filter((at) => mayCount(hearing, at));
    return trustIn(plan, ordered, hearing, open) === 0;
  };
  for (;;) {
    const mayCount = mayCountBeside(plan, hearings, { stands, mute });
    // Only hurry takes a sheet's whole weight.
    const found = hearings.filter(
      (hearing) => hearing.sheet.hurried && !mute.has(hearing) && countsNothing(hearing, mayCount),
    );
    if (found.length === 0) return mayCount;
    for (const hearing of found) mute.add(hearing);
  }
}

type Crowding = { readonly stands: Stands; readonly mute: ReadonlySet<SlimHearing> };

function mayCountBeside(
  plan: SlimPlan,
  hearings: readonly SlimHearing[],
  { stands, mute }: Crowding,
): MayCount {
  const anonymous = new Set<string>();
  for (const { sheet } of hearings) if (sheet.anonymous) anonymous.add(sheet.respondent);
  // Figures are no role, but those who entered them have one.
  const roleAt = (hearing: SlimHearing, at: number): number =>
    shortAt(voiceAt(hearing, at).roles, shortAt(hearing.sheet.marks, at));
  const isHidden = (hearing: SlimHearing, at: number): boolean =>
    anonymous.has(hearing.sheet.respondent) ||
    (plan.sensitive[shortAt(hearing.sheet.marks, at)] === 1 && plan.executive[roleAt(hearing, at)] !== 1);
  const isMute = (hearing: SlimHearing, at: number): boolean =>
    mute.has(hearing) && shortAt(plan.metricOf, shortAt(hearing.sheet.marks, at)) < 0;
  const keyOf = (hearing: SlimHearing, at: number): number =>
    shortAt(hearing.sheet.marks, at) * plan.groups.length + roleAt(hearing, at);
  const crowds = new Map<number, Set<string>>();
  for (const hearing of hearings) {
    for (const at of hearing.heard.filter((each) => hasLevel(hearing, each) && stands(hearing, each))) {
      if (!isHidden(hearing, at) || isMute(hearing, at)) continue;
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
