import type { RespondentSummary } from '../model/scorecard.ts';
import type { Answer } from '../model/sheet.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import type { Asked, Hearing } from './hear-sheets.ts';
import { keepLatest } from './keep-latest.ts';

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
  const put = [...new Map(keepLatest(own).flatMap(({ asked }) => [...asked])).values()];
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

function count(asked: readonly Asked[], state: Answer['state']): number {
  return asked.filter(({ answer }) => answer?.state === state).length;
}
