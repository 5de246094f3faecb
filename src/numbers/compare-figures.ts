import type { Reading } from '../model/scorecard.ts';
import type { Evidence } from '../model/sheet.ts';
import { compareText } from './compare-text.ts';

/** Order of the figures of one metric, the one that counts first: the best evidence, then the latest date, then the first respondent and question by id. */
export function compareFigures(a: Reading, b: Reading): number {
  return (
    evidenceRank(a.evidence) - evidenceRank(b.evidence) ||
    compareText(b.date, a.date) ||
    compareText(a.respondent, b.respondent) ||
    compareText(a.question, b.question)
  );
}

const evidenceRanks = { system: 0, document: 1, hearsay: 2 } satisfies Record<Evidence, number>;

function evidenceRank(evidence: Evidence | undefined): number {
  return evidence === undefined ? 3 : evidenceRanks[evidence];
}
