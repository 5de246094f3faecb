import type { Excerpt, Place } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';

/** A text with the offsets at which its lines begin. */
export type Lines = {
  readonly source: SourceText;
  readonly starts: readonly number[];
};

const excerptWidth = 120;
const shownBefore = 70;

/** Lines end with LF, CR LF or a lone CR, as in YAML. */
export function linesOf(source: SourceText): Lines {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(source.text) !== null) starts.push(breaks.lastIndex);
  return { source, starts };
}

/** The place of an offset, found by halving; lines and columns count from 1, columns in UTF-16 units. */
export function placeAt({ source, starts }: Lines, offset: number): Place {
  const index = lineIndexAt(starts, offset);
  const [start = 0, end] = starts.slice(index, index + 2);
  const line = source.text.slice(start, end).replace(/[\r\n]+$/, '');
  // A byte order mark is no column of the first line.
  const mark = line.startsWith('\ufeff') ? 1 : 0;
  const column = Math.max(1, Math.min(offset - start, line.length) - mark + 1);
  return {
    kind: 'file',
    path: source.path,
    line: index + 1,
    column,
    excerpt: excerptOf(line.slice(mark), column),
  };
}

function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = starts[middle];
    if (start !== undefined && start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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
