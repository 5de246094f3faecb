import type { Problem } from './problem.ts';
import type { SlimSheet } from './slim-sheet.ts';

/** Some sheets that one thread reads together: their paths, or lines of JSON and the number of the first, from 1. */
export type ScoreBatch =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly first: number };

/** What became of a batch: the sheets that could be read, and what is wrong with the others; both in the order given. */
export type BatchReading = {
  /** Sheets in the batch. */
  readonly size: number;
  readonly sheets: readonly SlimSheet[];
  readonly problems: readonly Problem[];
};

/** The same with the rows of the sheets written out, where rows are wanted instead of sheets. */
export type BatchAnswer = BatchReading & { readonly rows: string };
