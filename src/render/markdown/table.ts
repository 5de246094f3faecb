import { ours } from './markdown.ts';
import type { Markdown } from './markdown.ts';

export type Table = {
  readonly head: readonly Markdown[];
  readonly rows: readonly (readonly Markdown[])[];
};

/** A table, or nothing where it has no rows; each row gets exactly as many cells as the head. */
export function table({ head, rows }: Table): Markdown {
  if (rows.length === 0) return ours('');
  const row = (cells: readonly Markdown[]): string =>
    `| ${head.map((_, index) => cells[index]?.markdown ?? '').join(' | ')} |`;
  return ours([row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n'));
}
