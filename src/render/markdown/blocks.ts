import { ours, say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** Paragraphs, tables and lists as one text, an empty line between two of them. */
export function blocks(parts: readonly Markdown[]): Markdown {
  const filled = parts.map(({ markdown }) => markdown).filter((part) => part !== '');
  return ours(filled.join('\n\n'));
}

/** A title; level 1 is that of the page. */
export function heading(level: 1 | 2 | 3 | 4, title: Markdown): Markdown {
  return say`${ours('#'.repeat(level))} ${title}`;
}

/** A paragraph set apart from the others. */
export function quote(text: Markdown): Markdown {
  return say`> ${text}`;
}

/** Words that stand out; nothing stays nothing, since two pairs of stars alone would be a line across the page. */
export function strong(text: Markdown): Markdown {
  return text.markdown === '' ? text : say`**${text}**`;
}

/** Words that stand back. */
export function quiet(text: Markdown): Markdown {
  return text.markdown === '' ? text : say`*${text}*`;
}
