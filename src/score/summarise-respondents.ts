import type { RespondentSummary } from '../model/scorecard.ts';
import type { Answer } from '../model/sheet.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import type { Asked, Hearing } from './hear-sheets.ts';

/**
 * One summary for each person, in the order of the hearings; only questions put to that person count. Of several
 * sheets the last tells name, hats and date, the latest answer to a question stands, and whoever is anonymous on one
 * of them is so on all.
 */
export function summariseRespondents(hearings: readonly Hearing[]): readonly RespondentSummary[] {
  const people = groupedBy(hearings, ({ sheet }) => sheet.respondent.id);
  return [...people.values()].flatMap((own) => own.slice(-1).map((last) => summaryOf(last, own)));
}

function summaryOf({ sheet }: Hearing, own: readonly Hearing[]): RespondentSummary {
  const { id, name, roles } = sheet.respondent;
  const put = [...lastAsked(own).values()];
  return {
    id,
    ...(name === undefined ? {} : { name }),
    roles,
    anonymous: own.some((each) => each.sheet.respondent.anonymous),
    date: sheet.date,
    asked: put.length,
    answered: count(put, 'answered'),
    unknown: count(put, 'unknown'),
    notApplicable: count(put, 'not-applicable'),
  };
}

/** By question what was asked last; a blank takes nothing back. */
function lastAsked(own: readonly Hearing[]): ReadonlyMap<string, Asked> {
  const last = new Map<string, Asked>();
  for (const [question, asked] of own.flatMap((each) => [...each.asked]))
    if (asked.answer !== undefined || !last.has(question)) last.set(question, asked);
  return last;
}

function count(asked: readonly Asked[], state: Answer['state']): number {
  return asked.filter(({ answer }) => answer?.state === state).length;
}
