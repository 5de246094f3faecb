import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { table } from './table.ts';

/** A table of plain words. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): Markdown {
  const cells = (words: readonly string[]): readonly Markdown[] => words.map((word) => say`${word}`);
  return table({ head: cells(head), rows: rows.map(cells) });
}
