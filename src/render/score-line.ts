import type { SlimScores } from '../model/slim-scores.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';

/** One sheet, or all sheets of one company and wave, and what they scored. */
export type ScoreLine = {
  readonly company: string;
  readonly wave: string;
  readonly sheet?: Pick<SlimSheet, 'path' | 'respondent' | 'roles' | 'date'>;
  /** Sheets behind the row. */
  readonly sheets: number;
  readonly scores: SlimScores;
};

/** Writes rows one by one, so that none has to be kept. Every text ends in a line break; the head may be empty. */
export type ScoreLines = { readonly head: string; readonly row: (line: ScoreLine) => string };
