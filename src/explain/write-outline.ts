import type { Outline, OutlineLine, OutlineSection } from '../model/outline.ts';
import { pageText } from '../text/page-text.ts';
import { wrapText } from '../text/wrap-text.ts';

export type OutlineOptions = {
  /** Columns; 40…100 are used. */
  readonly width: number;
  /** False: quotation marks, dashes and arrows in ASCII. */
  readonly unicode: boolean;
};

/** An outline as plain text: cleaned of all controls, no line wider than the page, no blanks at line ends. */
export function writeOutline(
  { title, intro, sections }: Outline,
  { width, unicode }: OutlineOptions,
): string {
  const columns = Math.min(100, Math.max(40, Math.floor(width)));
  const lay = (line: OutlineLine): readonly string[] => layLine(line, { columns, unicode });
  const lines = [
    ...lay({ text: title, indent: 0 }),
    ...intro.flatMap((text) => lay({ text, indent: 0 })),
    ...sections.filter((section) => section.lines.length > 0).flatMap((section) => laySection(section, lay)),
  ];
  return `${lines.join('\n')}\n`;
}

function laySection(
  { title, lines }: OutlineSection,
  lay: (line: OutlineLine) => readonly string[],
): readonly string[] {
  return ['', ...lay({ text: title, indent: 0 }), ...lines.flatMap(lay)];
}

type Page = { readonly columns: number; readonly unicode: boolean };

function layLine({ text, indent }: OutlineLine, { columns, unicode }: Page): readonly string[] {
  const clean = pageText(text.trim());
  const shown = unicode ? clean : inAscii(clean);
  const start = ' '.repeat(2 * indent);
  const hang = indent === 0 ? ' '.repeat(numberIn(shown)) : `${start}  `;
  // A number and its percent sign stay on one line.
  const wrapped = wrapText(shown.replace(/(\d) %/g, '$1\u00a0%'), columns - hang.length);
  return wrapped.map((line, index) =>
    `${index === 0 ? start : hang}${line.replace(/\u00a0/g, ' ')}`.trimEnd(),
  );
}

/** Columns of the number in front of a title, under which its further lines do not go. */
function numberIn(title: string): number {
  return /^\d+\. /.exec(title)?.[0].length ?? 0;
}

function inAscii(text: string): string {
  return [...ascii].reduce((plain, [sign, signs]) => plain.replaceAll(sign, signs), text);
}

const ascii = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['−', '-'],
  ['→', '->'],
  ['×', 'x'],
  ['÷', '/'],
  ['±', '+/-'],
  ['…', '...'],
  ['κ', 'k'],
]);
