import { pageText } from '../text/page-text.ts';

/**
 * What the grammar says against a command line, on one line, and the command it guesses on the next. Values of the line
 * stand in it: none of them acts on a terminal or a log, or begins a line of its own.
 */
export function cleanUsage(text: string): string {
  const [hint = ''] = /\n\(Did you mean [^\n]*\)\n$/u.exec(text) ?? [];
  const lines = [text.slice(0, text.length - hint.length), hint].map((part) => pageText(part).trim());
  return lines.map((line) => (line === '' ? '' : `${line}\n`)).join('');
}
