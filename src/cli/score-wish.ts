import type { Kit } from '../model/kit.ts';
import type { ScoreRow } from '../render/score-row.ts';
import type { BulkSource } from './batches-of.ts';

/** What is to be scored. */
export type ScoreWish = {
  readonly source: BulkSource;
  /** One row for each company and wave. */
  readonly group: boolean;
  readonly kit: string | undefined;
  /** ISO date to take as today. */
  readonly today: string;
};

/** What came of it. */
export type RowsOfKit = { readonly kit: Kit; readonly rows: readonly ScoreRow[] };
