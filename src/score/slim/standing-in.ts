import { mark } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import type { SlimHearing } from './hear-slim.ts';

/** Whether the answer that begins at a place of the marks stands: `keepLatest` for slim sheets. */
export type Stands = (hearing: SlimHearing, at: number) => boolean;

/** Of several sheets of one respondent, which come one after the other, the latest answer to a question stands. */
export function standingIn(hearings: readonly SlimHearing[]): Stands {
  const latest = new Map<string, Map<number, SlimHearing>>();
  const named = hearings.map(({ sheet }) => sheet.respondent);
  for (const [at, hearing] of hearings.entries()) {
    const { respondent, marks } = hearing.sheet;
    if (respondent !== named[at - 1] && respondent !== named[at + 1]) continue;
    const own = latest.get(respondent) ?? new Map<number, SlimHearing>();
    latest.set(respondent, own);
    for (let each = 0; each < marks.length; each += mark.size) own.set(shortAt(marks, each), hearing);
  }
  return (hearing, at) => {
    const { respondent, marks } = hearing.sheet;
    return (latest.get(respondent)?.get(shortAt(marks, at)) ?? hearing) === hearing;
  };
}
