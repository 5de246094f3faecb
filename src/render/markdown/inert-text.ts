import { pageText } from '../../text/page-text.ts';

/**
 * One line of Markdown that a reader sees as just this text, wherever it stands: in running text, at the start of a
 * line, in a cell of a table. Signs of markup are escaped, line breaks become blanks, controls become visible. A code-hosting
 * site also looks for names, numbers of issues and addresses in the finished page, where no escape helps: those
 * get an invisible joiner inside, so that nobody is called and nothing becomes a link.
 */
export function inertText(text: string): string {
  const line = pageText(text).trim();
  return escapes.reduce((escaped, [sign, instead]) => escaped.replace(sign, instead), line);
}

const joiner = '\u2060';

const escapes: readonly (readonly [RegExp, string])[] = [
  [/[\\`*_[\]~$]/gu, '\\$&'],
  [/&/gu, '&amp;'],
  [/</gu, '&lt;'],
  [/>/gu, '&gt;'],
  [/^[-+=]/u, '\\$&'],
  // A # begins a title, and those at the end of one are taken for its end.
  [/^#|#(?=#*$)/gu, '\\$&'],
  [/^(\d+)([.)])(?=\s|$)/u, '$1\\$2'],
  [/(?<=[\p{L}\p{N}])\.(?=\p{L})/gu, '\\.'],
  // Names of people, numbers of issues, pictograms by name, addresses.
  [/@(?=[\p{L}\p{N}\\._-])/gu, `@${joiner}`],
  [/[#!](?=[\p{L}\p{N}])/gu, `$&${joiner}`],
  [/GH-(?=\d)/giu, `$&${joiner}`],
  [/:(?=[a-z+-][\w+\\-]*:)/giu, `:${joiner}`],
  [/:(?=\/\/)/gu, `:${joiner}`],
  [/\{(?=\\?[{%#])/gu, `{${joiner}`],
  [/www(?=\\\.)/giu, `$&${joiner}`],
  // Last, for it brings in a # of its own.
  [/\|/gu, '&#124;'],
];
