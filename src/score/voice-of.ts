import type { Question } from '../model/kit.ts';
import type { Evidence, Respondent } from '../model/sheet.ts';

/** For whom a respondent speaks on a question, and how well that role sees it (more than 0, at most 1). */
export type Voice = { readonly group: string; readonly visibility: number };

/**
 * The hat that sees the question best, the earlier one on ties; none of the hats listed means no voice. What rests on
 * a document or a system was looked up: it is seen in full, by whatever hat.
 */
export function voiceOf(
  question: Question,
  respondent: Pick<Respondent, 'roles'>,
  evidence?: Evidence,
): Voice | undefined {
  const voice = bestHat(question, respondent);
  const isLookedUp = evidence === 'document' || evidence === 'system';
  return isLookedUp ? { group: voice?.group ?? respondent.roles[0], visibility: 1 } : voice;
}

function bestHat(question: Question, { roles }: Pick<Respondent, 'roles'>): Voice | undefined {
  let best: Voice | undefined;
  for (const group of roles) {
    const visibility = question.roles[group] ?? 0;
    if (visibility > (best?.visibility ?? 0)) best = { group, visibility };
  }
  return best;
}
