import { mark, markState } from '../../model/slim-sheet.ts';
import type { SlimSheet } from '../../model/slim-sheet.ts';
import { numberAt } from '../../numbers/number-at.ts';
import { applyingIn } from './applying-in.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';
import { fate } from './tally.ts';

/** An answer of one respondent that counts. */
export type Standing = {
  readonly question: number;
  /** Twice its level 0…4. */
  readonly twice: number;
  /** Position of the group for which the respondent speaks. */
  readonly group: number;
  /** 0 the best … 3 not said. */
  readonly evidence: number;
  readonly date: string;
  readonly respondent: string;
};

export type Ear = {
  readonly sheet: SlimSheet;
  readonly facts: SlimSheet['facts'];
  /** By question; later sheets of the same respondent write over earlier ones. */
  readonly standing: Map<number, Standing>;
};

/** Takes in one sheet: what became of every question, and which answers count. */
export function hearSlim(plan: SlimPlan, { fates }: Tally, { sheet, facts, standing }: Ear): void {
  const applying = applyingIn(plan, sheet, facts);
  for (let question = 0; question < fates.length; question += 1) {
    if (applying[question] === 1) fates[question] = numberAt(fates, question) | fate.applies;
  }
  const groups = plan.voicesOf(sheet.roles);
  const { marks, date, respondent } = sheet;
  for (let at = 0; at < marks.length; at += mark.size) {
    const question = numberAt(marks, at);
    const group = numberAt(groups, question);
    if (group < 0 || applying[question] !== 1) continue;
    const twice = numberAt(marks, at + mark.level);
    fates[question] = numberAt(fates, question) | fateOf(numberAt(marks, at + mark.state), twice);
    const evidence = numberAt(marks, at + mark.evidence);
    if (twice >= 0) standing.set(question, { question, twice, group, evidence, date, respondent });
  }
}

function fateOf(state: number, twice: number): number {
  if (state === markState.unknown) return fate.unknown;
  if (state === markState.notApplicable) return fate.notApplicable;
  return twice < 0 ? 0 : fate.answered;
}
