import type { Kit, Question } from '../model/kit.ts';
import type { Evidence } from '../model/sheet.ts';
import { bestHat } from './best-hat.ts';
import type { Hat } from './best-hat.ts';

/** For whom a respondent speaks on a question, and how well that role sees it (more than 0, at most 1). */
export type Voice = Hat;

/**
 * The hat that sees the question best, the earlier one on ties; none of the hats listed means no voice. What rests on
 * a document or a system was looked up: it is seen in full, by whatever hat that is worn inside the company.
 */
export function voiceOf(
  { roles: known }: Pick<Kit, 'roles'>,
  question: Question,
  roles: readonly string[],
  evidence?: Evidence,
): Voice | undefined {
  const voice = bestHat(question, roles);
  if (evidence !== 'document' && evidence !== 'system') return voice;
  const isOutside = (role: string): boolean => known.some(({ id, outside }) => id === role && outside);
  const group = voice?.group ?? roles.find((role) => !isOutside(role));
  return group === undefined ? undefined : { group, visibility: 1 };
}
