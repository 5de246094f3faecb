import { cleanText } from '../text/clean-text.ts';
import { withoutLogCommands } from '../text/without-log-commands.ts';

/** XML that may stand in the file: ours, or cleaned and escaped. It comes from `xml` and `lines` only. */
export type Xml = { readonly kind: 'xml'; readonly xml: string };

/**
 * The one door through which words enter an XML file. Every string put into the template is cleaned and escaped here,
 * for text and for quoted attributes alike, so nobody can forget it; nothing that XML 1.0 forbids is left.
 */
export function xml(words: TemplateStringsArray, ...values: readonly (string | number | Xml)[]): Xml {
  return { kind: 'xml', xml: words.map((word, index) => word + pieceOf(values[index] ?? '')).join('') };
}

/** Pieces one below the other. */
export function lines(pieces: readonly Xml[]): Xml {
  return { kind: 'xml', xml: pieces.map((piece) => piece.xml).join('\n') };
}

function pieceOf(value: string | number | Xml): string {
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'number' ? String(value) : value.xml;
}

function escaped(text: string): string {
  return withoutLogCommands(cleanText(text, { newlines: true }))
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/\n/gu, '&#10;');
}
