import type { Problem } from './problem.ts';
import type { SlimSheet } from './slim-sheet.ts';

/** A line without its end, or what makes it no text, placed as if the line were a file of its own. */
export type StreamLine = string | Problem;

/**
 * Some sheets that one thread reads together: their paths and how many more are known to follow, or lines of JSON and
 * the number of the first, from 1.
 */
export type ScoreBatch =
  | { readonly kind: 'paths'; readonly paths: readonly string[]; readonly behind: number }
  | { readonly kind: 'lines'; readonly lines: readonly StreamLine[]; readonly first: number };

/** What became of a batch: how many sheets there were, and what is wrong with some, in the order given. */
export type BatchReading = { readonly size: number; readonly problems: readonly Problem[] };

/** The same with the rows of the sheets that could be read written out, or, where no rows are wanted, with those sheets. */
export type BatchAnswer = BatchReading & { readonly rows: string; readonly sheets: readonly SlimSheet[] };
