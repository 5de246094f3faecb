import { mark, markEvidence } from '../../model/slim-sheet.ts';
import type { SlimSheet } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import { applyingIn } from './applying-in.ts';
import type { SlimPlan, SlimVoice, SlimVoices } from './slim-plan.ts';
import { fate } from './tally.ts';
import type { WorkSpace } from './work-space.ts';

/** A sheet, and those of its answers whose questions were put to its respondent. */
export type SlimHearing = {
  readonly sheet: SlimSheet;
  readonly voices: SlimVoices;
  /** Where the answers begin in the marks. */
  readonly heard: readonly number[];
};

/** Takes in one sheet: which questions apply at all, and the answers to those that were put to its respondent. */
export function hearSlim(
  plan: SlimPlan,
  space: WorkSpace,
  sheet: SlimSheet,
  facts: SlimSheet['facts'],
): SlimHearing {
  const { fates } = space.tally;
  const applying = applyingIn(plan, space, sheet, facts);
  for (let question = 0; question < fates.length; question += 1) {
    if (applying[question] === 1) fates[question] = shortAt(fates, question) | fate.applies;
  }
  const voices = plan.voicesOf(sheet.roles);
  const heard: number[] = [];
  const hearing: SlimHearing = { sheet, voices, heard };
  const { marks } = sheet;
  for (let at = 0; at < marks.length; at += mark.size) {
    const question = shortAt(marks, at);
    if (shortAt(voiceAt(hearing, at).groups, question) >= 0 && applying[question] === 1) heard.push(at);
  }
  return hearing;
}

/** With which voice the respondent gives the answer that begins at this place of the marks. */
export function voiceAt({ sheet: { marks }, voices }: SlimHearing, at: number): SlimVoice {
  return shortAt(marks, at + mark.evidence) <= markEvidence.document ? voices.lookedUp : voices.told;
}
