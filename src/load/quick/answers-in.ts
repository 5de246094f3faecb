import type { Kit } from '../../model/kit.ts';
import { mark } from '../../model/slim-sheet.ts';
import { unbound } from '../../text/unbound.ts';
import type { Block } from './block.ts';
import { deepest, valueIn } from './block.ts';
import { isFolded } from './folded-in.ts';
import { nextLine } from './next-line.ts';
import { keyIn } from './key-in.ts';
import { markedAnswer, type Marked } from './marked-answer.ts';
import type { Mark } from './marks-of.ts';
import { markOf, writeMark } from './marks-of.ts';
import { positionsOf } from './positions-of.ts';
import { sign, type Scan } from './scan.ts';

/** The answers of a sheet as marks, and the indentation of the line that follows them. */
type Answers = { readonly marks: Int16Array; readonly next: number };

/**
 * The answers whose lines begin below. Most lines stand in many sheets letter by letter; what such a line means is
 * found out once for each kit. Undefined for whatever is written in an unusual way, or where the slow lane has
 * something to say.
 */
export function answersIn(kit: Kit, scan: Scan): Answers | undefined {
  const indent = indentBelow(scan);
  return indent <= 0 || indent > deepest ? undefined : marksIn(clearedDesk(kit), scan, indent);
}

function marksIn(desk: Desk, scan: Scan, indent: number): Answers | undefined {
  let end = 0;
  for (;;) {
    const line = lineAt(scan);
    const read = knownAnswer(desk, scan, line) ?? newAnswer(desk, scan, { line, indent });
    if (read === undefined || desk.given[read.position] === 1) return undefined;
    desk.given[read.position] = 1;
    end = putDown(desk, end, read);
    if (read.next > indent) return undefined;
    if (read.next < indent) return { marks: desk.marks.slice(0, end), next: read.next };
  }
}

/** Of the line that begins the block below a key; -1 where something else stands behind the key. */
function indentBelow(scan: Scan): number {
  scan.skipSpaces();
  const code = scan.code();
  return code === sign.newline || code === sign.hash ? nextLine(scan) : -1;
}

type Desk = {
  readonly kit: Kit;
  /** What the lines mean that have been met, without their indentation. */
  readonly lines: Map<string, Mark>;
  /** Room for the sheet that is being read: 1 for each question it has named, and its marks. */
  readonly given: Int16Array;
  readonly marks: Int16Array;
};

const desks = new WeakMap<Kit, Desk>();

/** Laid out once for each kit. */
function clearedDesk(kit: Kit): Desk {
  const count = kit.questions.length;
  const desk = desks.get(kit) ?? {
    kit,
    lines: new Map(),
    given: new Int16Array(count),
    marks: new Int16Array(count * mark.size),
  };
  desks.set(kit, desk);
  desk.given.fill(0);
  return desk;
}

function lineAt(scan: Scan): string {
  const end = scan.text.indexOf('\n', scan.at());
  return scan.text.slice(scan.at(), end < 0 ? scan.text.length : end);
}

/** An answer, without a mark where it is left open, and the indentation of the line behind it. */
type Read = { readonly position: number; readonly mark: Mark | undefined; readonly next: number };

function knownAnswer({ lines }: Desk, scan: Scan, line: string): Read | undefined {
  const known = lines.get(line);
  if (known === undefined) return undefined;
  scan.countEntry();
  scan.goTo(scan.at() + line.length);
  return { position: known.question, mark: known, next: nextLine(scan) };
}

function putDown({ marks }: Desk, end: number, { mark: made }: Read): number {
  if (made === undefined) return end;
  writeMark(marks, end, made);
  return end + mark.size;
}

type Line = { readonly line: string; readonly indent: number };

function newAnswer(desk: Desk, scan: Scan, { line, indent }: Line): Read | undefined {
  const key = keyIn(scan);
  const position = key === undefined ? undefined : positionsOf(desk.kit).get(key);
  const block = position === undefined ? undefined : valueIn(scan, indent);
  if (position === undefined || block === undefined) return undefined;
  scan.countEntry();
  const marked = markedAnswer(desk.kit, position, block.value);
  if (marked === undefined) return undefined;
  if (marked === 'unanswered') return { position, mark: undefined, next: block.next };
  const made = markOf(desk.kit, marked);
  if (isOftenWritten(desk, marked, { value: block.value, line })) desk.lines.set(unbound(line), made);
  return { position, mark: made, next: block.next };
}

const mostLines = 10_000;

type Written = Pick<Block, 'value'> & Pick<Line, 'line'>;

/** Maps and folded texts stand on lines of their own; notes and free words are seldom written twice. */
function isOftenWritten({ lines }: Desk, { question }: Marked, { value, line }: Written): boolean {
  if (isFolded(line)) return false;
  return typeof value !== 'object' && question.form.kind !== 'text' && lines.size < mostLines;
}
