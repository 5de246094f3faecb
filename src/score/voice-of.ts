import type { Question } from '../model/kit.ts';
import type { Respondent } from '../model/sheet.ts';

/** For whom a respondent speaks on a question, and how well that role sees it (more than 0, at most 1). */
export type Voice = { readonly group: string; readonly visibility: number };

/** The hat that sees the question best, the earlier one on ties; none of the hats listed means no voice. */
export function voiceOf(question: Question, respondent: Pick<Respondent, 'roles'>): Voice | undefined {
  let best: Voice | undefined;
  for (const group of respondent.roles) {
    const visibility = question.roles[group] ?? 0;
    if (visibility > (best?.visibility ?? 0)) best = { group, visibility };
  }
  return best;
}
