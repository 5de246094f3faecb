import { cleanText } from '../../text/clean-text.ts';
import { withoutLogCommands } from '../../text/without-log-commands.ts';

/** Text that may stand on the page: ours, or cleaned and escaped. Sections get it from `markup` only. */
export type Markup = { readonly kind: 'markup'; readonly markup: string };

export type Piece = string | number | Markup | readonly Markup[] | undefined;

/**
 * The one door through which words enter the HTML page. Every string put into the template is cleaned and escaped
 * here, for text and for quoted attributes alike, so a section cannot forget it: the page takes nothing but markup.
 */
export function markup(words: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return ours(words.map((word, index) => word + piece(pieces[index])).join(''));
}

/** For the layout alone: text of our own making that is markup as it stands. */
export function ours(text: string): Markup {
  return { kind: 'markup', markup: text };
}

function piece(value: Piece): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'kind' in value ? value.markup : value.map((each) => each.markup).join('');
}

function escaped(text: string): string {
  const safe = cleanText(text.replace(/\s+/gu, ' ')).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  return withoutLogCommands(safe, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
  ':': '&#58;',
};
