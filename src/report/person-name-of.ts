import type { RespondentSummary } from '../model/scorecard.ts';

/** How a respondent is called where the person may be shown. */
export function personNameOf({ name, id }: RespondentSummary): string {
  return name ?? id;
}
