import { mark, markEvidence } from '../../model/slim-sheet.ts';
import type { SlimSheet } from '../../model/slim-sheet.ts';
import { numberAt } from '../../numbers/number-at.ts';
import { applyingIn } from './applying-in.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';
import { fate } from './tally.ts';

/** An answer of a respondent to a question that was put to them. */
export type SlimAnswer = {
  readonly question: number;
  /** One of `markState`. */
  readonly state: number;
  /** Twice its level 0…4, or -1. */
  readonly twice: number;
  /** Position of the group for which the respondent speaks, and how well it sees the matter. */
  readonly group: number;
  /** Position of the role itself, also for figures. */
  readonly role: number;
  readonly sight: number;
  /** 0 the best … 3 not said. */
  readonly evidence: number;
};

export type SlimHearing = { readonly sheet: SlimSheet; readonly answers: readonly SlimAnswer[] };

/** Takes in one sheet: which questions apply at all, and the answers to those that were put to its respondent. */
export function hearSlim(
  plan: SlimPlan,
  { fates }: Tally,
  sheet: SlimSheet,
  facts: SlimSheet['facts'],
): SlimHearing {
  const applying = applyingIn(plan, sheet, facts);
  for (let question = 0; question < fates.length; question += 1) {
    if (applying[question] === 1) fates[question] = numberAt(fates, question) | fate.applies;
  }
  const { told, lookedUp } = plan.voicesOf(sheet.roles);
  const { marks } = sheet;
  const answers: SlimAnswer[] = [];
  for (let at = 0; at < marks.length; at += mark.size) {
    const question = numberAt(marks, at);
    const evidence = numberAt(marks, at + mark.evidence);
    const { groups, roles, sights } = evidence <= markEvidence.document ? lookedUp : told;
    const group = numberAt(groups, question);
    if (group < 0 || applying[question] !== 1) continue;
    answers.push({
      question,
      state: numberAt(marks, at + mark.state),
      twice: numberAt(marks, at + mark.level),
      group,
      role: numberAt(roles, question),
      sight: numberAt(sights, question),
      evidence,
    });
  }
  return { sheet, answers };
}
