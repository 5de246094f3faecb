import { limits } from '../limits.ts';
import { nextLine, toEndOfLine } from './next-line.ts';
import { sign, type Scan } from './scan.ts';

/** Such a text, and the indentation of the line that follows it. */
type Folded = { readonly value: string; readonly next: number };

const head = '>-\n';

/**
 * The text behind the `>-` that stands here, of lines with one indentation that is deeper than this one, joined by
 * spaces. Undefined for whatever is written in an unusual way: paragraphs, lines further in, spaces behind a line.
 */
export function foldedIn(scan: Scan, indent: number): Folded | undefined {
  if (!scan.text.startsWith(head, scan.at())) return undefined;
  scan.goTo(scan.at() + head.length);
  const own = indentOf(scan);
  const lines = own > indent ? linesIn(scan, own) : [];
  const value = lines.join(' ');
  const isUsual = lines.length > 0 && value.length <= limits.textLength && isOut(scan, own);
  return isUsual && !lines.some((line) => line.endsWith(' ')) ? { value, next: nextLine(scan) } : undefined;
}

/** The lines from here on that have this indentation and hold a letter. */
function linesIn(scan: Scan, own: number): readonly string[] {
  const lines: string[] = [];
  const end = scan.at() + mostAt(own);
  while (scan.at() < end && indentOf(scan) === own && !isBlank(scan, own)) lines.push(lineIn(scan));
  return lines;
}

/** Characters in the file beyond which a text with this indentation is too long: a letter on each line at least. */
function mostAt(own: number): number {
  return limits.textLength * (own + 2);
}

/** Where a value begins that stands here: such a text on the line below its sign. */
export function startOf(scan: Scan): number {
  return scan.code() === sign.greater ? scan.at() + head.length : scan.at();
}

/** Whether the value of this line stands on the lines below it, so that the line alone does not tell what it means. */
export function isFolded(line: string): boolean {
  return line.endsWith('>-');
}

/** Spaces before the text of the line that begins here. */
function indentOf(scan: Scan): number {
  const start = scan.at();
  const spaces = scan.skipSpaces();
  scan.goTo(start);
  return spaces;
}

function isBlank({ text, at }: Scan, indent: number): boolean {
  const end = at() + indent;
  return end >= text.length || text.charCodeAt(end) === sign.newline;
}

/** The line that begins here, without its indentation; goes to the beginning of the next one. */
function lineIn(scan: Scan): string {
  scan.skipSpaces();
  const start = scan.at();
  toEndOfLine(scan);
  const line = scan.text.slice(start, scan.at());
  scan.goTo(Math.min(scan.text.length, scan.at() + 1));
  return line;
}

/** Whether, after lines without a letter, the next stands further out than this, or none comes. */
function isOut(scan: Scan, own: number): boolean {
  const start = scan.at();
  while (isBlank(scan, indentOf(scan)) && indentOf(scan) <= own && scan.at() < scan.text.length)
    scan.goTo(scan.at() + indentOf(scan) + 1);
  const isOutside = indentOf(scan) < own;
  scan.goTo(start);
  return isOutside;
}
