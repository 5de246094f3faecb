import { isSensitiveFor } from '../condition/is-sensitive-for.ts';
import type { Question } from '../model/kit.ts';
import type { Case } from './case-of.ts';
import { personNameOf } from './person-name-of.ts';

/** How an answer may be shown: under a person's name, as the voice of a role group, or not at all. */
export type Showing =
  | { readonly kind: 'named' | 'group'; readonly who: string; readonly role: string }
  | { readonly kind: 'withheld' };

/**
 * Decides it for one respondent and question. Answers to a sensitive question, and all answers of somebody
 * anonymous, stand only for a role group in which so many hidden people answered that question that the score counts
 * them; what the score does not count is not shown either. The role is that of the sheet the answer stands in.
 */
export function showingOf(given: Case, question: Question, respondent: string): Showing {
  const person = given.respondents.get(respondent);
  const answer = given.answerOf(respondent, question.id);
  if (person === undefined || answer === undefined) return { kind: 'withheld' };
  const { group, unheard } = answer;
  const role = given.titleOf('role', group);
  if (!isSensitiveFor(given.kit, question, group) && !person.anonymous)
    return { kind: 'named', who: personNameOf(person), role };
  const isEnough = unheard === undefined && given.hiddenOf(question.id).groups.includes(group);
  return isEnough ? { kind: 'group', who: given.titleOf('plural', group), role } : { kind: 'withheld' };
}
