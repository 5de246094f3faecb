import { ours } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** A line of a list, perhaps with lines of its own below. */
export type Item = { readonly text: Markdown; readonly below?: readonly Markdown[] };

/** A list with bullets, or nothing where it has no items. */
export function list(items: readonly Item[]): Markdown {
  return ours(items.map((item) => lines(item, '-')).join('\n'));
}

/** The same with numbers. */
export function numbered(items: readonly Item[], first = 1): Markdown {
  return ours(items.map((item, index) => lines(item, `${String(first + index)}.`)).join('\n'));
}

/** Plain lines as items. */
export function bullets(texts: readonly Markdown[]): Markdown {
  return list(texts.map((text) => ({ text })));
}

function lines({ text, below = [] }: Item, mark: string): string {
  const indent = ' '.repeat(mark.length + 1);
  return [`${mark} ${text.markdown}`, ...below.map(({ markdown }) => `${indent}- ${markdown}`)].join('\n');
}
