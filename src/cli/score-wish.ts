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
