import { cleanText } from '../../text/clean-text.ts';

/**
 * One row of comma-separated values (RFC 4180), with its line break. The one place where text enters this format: a
 * control character becomes visible, a text that a spreadsheet would take for a formula gets an apostrophe in front, and
 * nothing is left that a build log would take for a command.
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = plainWord.test(cell) ? cell : inert(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const plainWord = /^[A-Za-z0-9][A-Za-z0-9 ._:/-]*$/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

// Also the wide forms of the same signs, which some spreadsheets read alike.
const actsInSheet = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;
const actsInLog = /^\s*::/;

function inert(cell: string): string {
  const text = cleanText(cell).replaceAll('##', '# #');
  return actsInSheet.test(text) || actsInLog.test(text) ? `'${text}` : text;
}
