import { mark } from '../model/slim-sheet.ts';
import type { HeadSpots, SlimSheet } from '../model/slim-sheet.ts';

/** What many sheets have in common, so that it need be kept only once. */
export type Traits = Pick<SlimSheet, 'facts' | 'roles' | 'anonymous' | 'hurried'> & {
  readonly spots: HeadSpots['spots'] | undefined;
};

/** A slim sheet as numbers on a board: its own texts letter by letter, then two numbers for each mark. */
export type PackedSheet = {
  readonly traits: Traits;
  /** In which line of standard input it begins. */
  readonly line: number | undefined;
  readonly board: Uint16Array;
  readonly start: number;
  /** Letters of its texts; what comes after them up to `end` are its marks. */
  readonly letters: number;
  readonly end: number;
};

const perMark = 2;

/** How much room `packSheet` takes. */
export function roomFor({ respondent, date, path, marks }: SlimSheet): number {
  return textOf({ respondent, date, path }).length + (marks.length / mark.size) * perMark;
}

/** Writes a sheet on a board that has room for it from `start` on. */
export function packSheet(sheet: SlimSheet, traits: Traits, board: Uint16Array, start: number): PackedSheet {
  const { marks, head } = sheet;
  const text = textOf(sheet);
  for (let at = 0; at < text.length; at += 1) board[start + at] = text.charCodeAt(at);
  let end = start + text.length;
  for (let at = 0; at < marks.length; at += mark.size, end += perMark) {
    board[end] = numberIn(marks, at + mark.question);
    // Two bits, two bits, four for -1 to 8, and eight for -1 to 11, as a question has twelve options at most.
    board[end + 1] =
      numberIn(marks, at + mark.state) |
      (numberIn(marks, at + mark.evidence) << 2) |
      ((numberIn(marks, at + mark.level) + 1) << 4) |
      ((numberIn(marks, at + mark.choice) + 1) << 8);
  }
  return { traits, line: head?.line, board, start, letters: text.length, end };
}

/** The sheet again. */
export function unpackSheet(
  { traits, line, board, start, letters, end }: PackedSheet,
  whose: Pick<SlimSheet, 'company' | 'wave'>,
): SlimSheet {
  const text = String.fromCharCode(...board.subarray(start, start + letters));
  const [respondent = '', date = '', ...path] = text.split('\n');
  const marks = marksIn(board.subarray(start + letters, end));
  const { spots, ...common } = traits;
  const sheet = { ...whose, ...common, respondent, date, path: path.join('\n'), marks };
  return spots === undefined || line === undefined ? sheet : { ...sheet, head: { line, spots } };
}

/** Neither a respondent nor a date has line breaks; a path may. */
function textOf({ respondent, date, path }: Pick<SlimSheet, 'respondent' | 'date' | 'path'>): string {
  return `${respondent}\n${date}\n${path}`;
}

function marksIn(packed: Uint16Array): Int16Array {
  const marks = new Int16Array((packed.length / perMark) * mark.size);
  for (let at = 0, from = 0; at < marks.length; at += mark.size, from += perMark) {
    const together = numberIn(packed, from + 1);
    marks[at + mark.question] = numberIn(packed, from);
    marks[at + mark.state] = together & 3;
    marks[at + mark.evidence] = (together >> 2) & 3;
    marks[at + mark.level] = ((together >> 4) & 15) - 1;
    marks[at + mark.choice] = (together >> 8) - 1;
  }
  return marks;
}

function numberIn(numbers: Int16Array | Uint16Array, at: number): number {
  return numbers[at] ?? 0;
}
