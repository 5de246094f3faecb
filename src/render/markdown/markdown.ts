import { inertText } from './inert-text.ts';

/** Text that may stand on the page: ours, or made inert. Sections get it from `say` and the blocks of this room only. */
export type Markdown = { readonly kind: 'markdown'; readonly markdown: string };

/**
 * The one door through which words enter the Markdown page. Every string put into the template is made inert here,
 * so a section cannot forget it: the page takes nothing but Markdown.
 */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Markdown)[]
): Markdown {
  return ours(words.map((word, index) => word + pieceOf(values[index] ?? '')).join(''));
}

/** For the blocks of this room alone: what was Markdown before is Markdown again after being joined. */
export function ours(text: string): Markdown {
  return { kind: 'markdown', markdown: text };
}

function pieceOf(value: string | number | Markdown): string {
  if (typeof value === 'string') return inertText(value);
  return typeof value === 'number' ? String(value) : value.markdown;
}
