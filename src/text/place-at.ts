import type { Excerpt, Place } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';

/**
 * A text with the offsets at which some of its lines begin, `between` lines apart: a list of all of them would be kept
 * in another part of the memory for a long text, and cost several times as much there.
 */
export type Lines = {
  readonly source: SourceText;
  readonly marks: readonly number[];
  readonly breaks: RegExp | undefined;
};

const between = 16;
const excerptWidth = 120;
const shownBefore = 70;

/** Lines end with LF, CR LF or a lone CR, as in YAML. */
export function linesOf(source: SourceText): Lines {
  const lines = { source, marks: [0], breaks: source.text.includes('\r') ? /\r\n?|\n/g : undefined };
  let index = 0;
  for (let start = nextStart(lines, 0); start !== undefined; start = nextStart(lines, start)) {
    index += 1;
    if (index % between === 0) lines.marks.push(start);
  }
  return lines;
}

/** The place of an offset; lines and columns count from 1, columns in UTF-16 units. */
export function placeAt(lines: Lines, offset: number): Place {
  const { index, start, end } = lineAround(lines, offset);
  const line = lines.source.text.slice(start, end).replace(/[\r\n]+$/, '');
  // A byte order mark is no column of the first line.
  const mark = line.startsWith('\ufeff') ? 1 : 0;
  const column = Math.max(1, Math.min(offset - start, line.length) - mark + 1);
  return {
    kind: 'file',
    path: lines.source.path,
    line: index + 1,
    column,
    excerpt: excerptOf(line.slice(mark), column),
  };
}

type Line = { readonly index: number; readonly start: number; readonly end: number | undefined };

/** The mark before an offset is found by halving, the line by going on from there. */
function lineAround(lines: Lines, offset: number): Line {
  let { index, start } = markBefore(lines.marks, offset);
  let end = nextStart(lines, start);
  while (end !== undefined && end <= offset) {
    index += 1;
    start = end;
    end = nextStart(lines, start);
  }
  return { index, start, end };
}

/** Where the line after the one at an offset begins; undefined in the last line. */
function nextStart({ source, breaks }: Pick<Lines, 'source' | 'breaks'>, offset: number): number | undefined {
  if (breaks === undefined) {
    const at = source.text.indexOf('\n', offset);
    return at < 0 ? undefined : at + 1;
  }
  breaks.lastIndex = offset;
  return breaks.test(source.text) ? breaks.lastIndex : undefined;
}

/** The marked line before an offset, or the one that begins there. */
function markBefore(marks: readonly number[], offset: number): { index: number; start: number } {
  let [low, start] = [0, 0];
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const mark = marks[middle];
    if (mark !== undefined && mark <= offset) [low, start] = [middle, mark];
    else high = middle - 1;
  }
  return { index: low * between, start };
}

function excerptOf(line: string, column: number): Excerpt {
  if (line.length <= excerptWidth) return { text: line, column };
  const from = Math.max(0, Math.min(column - 1 - shownBefore, line.length - excerptWidth));
  const before = from > 0 ? '…' : '';
  const after = from + excerptWidth < line.length ? '…' : '';
  return {
    text: before + line.slice(from, from + excerptWidth) + after,
    column: column - from + before.length,
  };
}
