import { columnsOf } from './columns-of.ts';

/**
 * Lets a layout that measures by other rules work on text it would measure wrongly: each line beyond ASCII gets a
 * stand-in of the same true width, and `restore` puts the lines back. cli-table3 counts newer emoji and some scripts
 * by an older Unicode.
 */
export type StandIns = {
  readonly hide: (line: string) => string;
  readonly restore: (text: string) => string;
};

/** Fresh stand-ins for one table. */
export function standIns(): StandIns {
  const kept: string[] = [];
  return {
    hide: (line) => {
      if (isPlain(line)) return line;
      const width = columnsOf(line);
      if (width === 0) return '';
      kept.push(line);
      return markAt(kept.length - 1) + filler.repeat(width - 1);
    },
    restore: (text) => text.replace(marks, (mark) => kept[placeOf(mark)] ?? ''),
  };
}

/**
 * Private-use characters: one column wide for everybody, and no line that has one in it stays in sight. The first six
 * thousand are those that are quickly known to be narrow.
 */
const first = 0xe000;
const filler = '\uf8ff';
const short = 0xf8ff - first;
const firstLong = 0xf0000;
const marks = /[\ue000-\uf8fe\u{f0000}-\u{ffffd}]\uf8ff*/gu;

function markAt(place: number): string {
  return String.fromCodePoint(place < short ? first + place : firstLong + place - short);
}

function placeOf(mark: string): number {
  const code = mark.codePointAt(0) ?? first;
  return code < firstLong ? code - first : code - firstLong + short;
}

function isPlain(line: string): boolean {
  return /^[\u001b\u0020-\u007e]*$/.test(line);
}
