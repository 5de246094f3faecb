import { limits } from '../limits.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { emptyMap } from './empty-map.ts';
import { inlineValueIn } from './inline-value-in.ts';
import { keyIn } from './key-in.ts';
import { scanOf, sign, type Scan } from './scan.ts';

/**
 * The value of a sheet written the way nearly every sheet is: maps by indentation, lists of words, and values that end
 * on their line, in brackets or quotes or without. The same as `quickValueOf` in a tenth of the time; undefined for
 * every text with anything else in it, or anything wrong.
 */
export function plainValueOf(text: string): YamlValue | undefined {
  if (text.length > limits.sheetLength || !usual.test(text)) return undefined;
  const scan = scanOf(text);
  if (nextLine(scan) !== 0) return undefined;
  const block = mapIn(scan, 0);
  return block?.next === none && scan.entries() <= limits.entries ? block.value : undefined;
}

/** Letters of most languages, without tabs, returns, marks of order and pairs. */
const usual = /^[\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]*$/;

/** A value over several lines, and the indentation of the line that follows it. */
type Block = { readonly value: YamlValue; readonly next: number };

/** There is no line any more. */
const none = -1;

const deepest = 16;

/** Goes to the first character of the next line that is neither empty nor a comment, and gives its indentation. */
function nextLine(scan: Scan): number {
  for (;;) {
    const indent = scan.skipSpaces();
    const code = scan.code();
    if (code === sign.hash) toEndOfLine(scan);
    else if (code !== sign.newline) return scan.at() < scan.text.length ? indent : none;
    scan.goTo(scan.at() + 1);
  }
}

function toEndOfLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at());
  scan.goTo(end < 0 ? scan.text.length : end);
}

function mapIn(scan: Scan, indent: number): Block | undefined {
  const value = emptyMap();
  for (;;) {
    const key = keyIn(scan, value);
    if (key === undefined) return undefined;
    const block = valueIn(scan, indent);
    if (block === undefined) return undefined;
    value[key] = block.value;
    scan.countEntry();
    if (block.next !== indent) return block.next > indent ? undefined : { value, next: block.next };
  }
}

/** What stands behind a key: on its line, or on the lines below. */
function valueIn(scan: Scan, indent: number): Block | undefined {
  scan.skipSpaces();
  const code = scan.code();
  if (code !== sign.newline && code !== sign.hash) return lineIn(scan);
  const next = nextLine(scan);
  const isList = scan.code() === sign.dash;
  if (next < indent || (next === indent && !isList)) return { value: null, next };
  if (next > deepest) return undefined;
  return isList ? listIn(scan, next) : mapIn(scan, next);
}

function lineIn(scan: Scan): Block | undefined {
  const value = inlineValueIn(scan, 0);
  if (value === undefined) return undefined;
  const spaces = scan.skipSpaces();
  if (spaces > 0 && scan.code() === sign.hash) toEndOfLine(scan);
  const isEnd = scan.at() >= scan.text.length || scan.code() === sign.newline;
  return isEnd ? { value, next: nextLine(scan) } : undefined;
}

function listIn(scan: Scan, indent: number): Block | undefined {
  const value: YamlValue[] = [];
  for (;;) {
    scan.goTo(scan.at() + 1);
    if (scan.skipSpaces() === 0) return undefined;
    const block = lineIn(scan);
    if (block === undefined) return undefined;
    value.push(block.value);
    scan.countEntry();
    const isItem = block.next === indent && scan.code() === sign.dash;
    if (!isItem) return block.next > indent ? undefined : { value, next: block.next };
  }
}
