import { bestHat } from '../condition/best-hat.ts';
import { isSensitiveFor } from '../condition/is-sensitive-for.ts';
import type { Question } from '../model/kit.ts';
import type { RespondentSummary } from '../model/scorecard.ts';
import type { Case } from './case-of.ts';
import { personNameOf } from './person-name-of.ts';

/** How an answer may be shown: under a person's name, as the voice of a role group, or not at all. */
export type Showing =
  | { readonly kind: 'named' | 'group'; readonly who: string; readonly group: string; readonly role: string }
  | { readonly kind: 'withheld' };

/**
 * Decides it for one respondent and question. Answers to a sensitive question, and all answers of somebody
 * anonymous, stand only for a role group in which so many hidden people answered that question that the score counts
 * them; what the score does not count is not shown either.
 */
export function showingOf(given: Case, question: Question, respondent: string): Showing {
  const person = given.respondents.get(respondent);
  if (person === undefined) return { kind: 'withheld' };
  const group = groupOf(question, person);
  const role = given.titleOf('role', group);
  if (!isSensitiveFor(given.kit, question, group) && !person.anonymous)
    return { kind: 'named', who: personNameOf(person), group, role };
  const isEnough = given.hiddenOf(question.id).groups.includes(group);
  return isEnough
    ? { kind: 'group', who: given.titleOf('plural', group), group, role }
    : { kind: 'withheld' };
}

/** That of the best hat, as in the score; the main hat where none of them sees the question. */
function groupOf(question: Question, { roles }: RespondentSummary): string {
  return bestHat(question, roles)?.group ?? roles[0] ?? '';
}
