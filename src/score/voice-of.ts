import { bestHat } from '../condition/best-hat.ts';
import type { Hat } from '../condition/best-hat.ts';
import type { Question } from '../model/kit.ts';
import type { Evidence, Respondent } from '../model/sheet.ts';

/** For whom a respondent speaks on a question, and how well that role sees it (more than 0, at most 1). */
export type Voice = Hat;

/**
 * The hat that sees the question best, the earlier one on ties; none of the hats listed means no voice. What rests on
 * a document or a system was looked up: it is seen in full, by whatever hat.
 */
export function voiceOf(
  question: Question,
  respondent: Pick<Respondent, 'roles'>,
  evidence?: Evidence,
): Voice | undefined {
  const voice = bestHat(question, respondent.roles);
  const isLookedUp = evidence === 'document' || evidence === 'system';
  return isLookedUp ? { group: voice?.group ?? respondent.roles[0], visibility: 1 } : voice;
}
