import type { RespondentSummary } from '../model/scorecard.ts';
import type { Answer } from '../model/sheet.ts';
import type { Asked, Hearing } from './hear-sheets.ts';

/** One summary for each sheet, in the order of the hearings; only questions put to that respondent count. */
export function summariseRespondents(hearings: readonly Hearing[]): readonly RespondentSummary[] {
  return hearings.map(({ sheet, asked }) => {
    const { id, name, roles, anonymous } = sheet.respondent;
    const put = [...asked.values()];
    return {
      id,
      ...(name === undefined ? {} : { name }),
      roles,
      anonymous,
      date: sheet.date,
      path: sheet.path,
      asked: put.length,
      answered: count(put, 'answered'),
      unknown: count(put, 'unknown'),
      notApplicable: count(put, 'not-applicable'),
    };
  });
}

function count(asked: readonly Asked[], state: Answer['state']): number {
  return asked.filter(({ answer }) => answer?.state === state).length;
}
