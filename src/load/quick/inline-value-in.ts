import { limits } from '../limits.ts';
import { oddNumber, resolveScalar } from '../resolve-scalar.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { emptyMap } from './empty-map.ts';
import { keyIn } from './key-in.ts';
import { quotedIn } from './quoted-in.ts';
import { isWordCode, sign, type Scan } from './scan.ts';

/**
 * The value that begins here and ends on this line; goes on behind it. `inside` is how many brackets it stands in.
 * Undefined for whatever is written in an unusual way, or wrong.
 */
export function inlineValueIn(scan: Scan, inside: number): YamlValue | undefined {
  const code = scan.code();
  if (code === sign.doubleQuote || code === sign.singleQuote) return quotedIn(scan, code);
  if (code !== sign.openMap && code !== sign.openList) return plainIn(scan, code, inside > 0);
  if (inside === deepest) return undefined;
  scan.goTo(scan.at() + 1);
  return code === sign.openMap ? mapIn(scan, inside + 1) : listIn(scan, inside + 1);
}

const deepest = 8;

function plainIn(scan: Scan, first: number, isInside: boolean): string | number | boolean | null | undefined {
  const { text } = scan;
  const start = scan.at();
  if (!startsPlain(first, text.charCodeAt(start + 1))) return undefined;
  const end = endOfPlain(text, start, isInside);
  if (end < 0 || end - start > limits.textLength) return undefined;
  scan.goTo(end);
  const value = resolveScalar(text.slice(start, end));
  return value === oddNumber ? undefined : value;
}

/** Behind the last character that is no space; -1 where a colon makes a key of it. */
function endOfPlain(text: string, start: number, isInside: boolean): number {
  let end = start + 1;
  for (let at = end, code = text.charCodeAt(at); code >= sign.space; code = text.charCodeAt(at)) {
    if (code === sign.colon && !belongsBehindColon(text.charCodeAt(at + 1))) return -1;
    if (isInside ? endsInside(code) : code === sign.hash && at > end) return end;
    at += 1;
    if (code !== sign.space) end = at;
  }
  return end;
}

/** As in a time of day or an address. */
function belongsBehindColon(code: number): boolean {
  return isWordCode(code) || code === sign.slash;
}

/** Every other character may begin something else than a word or a number. */
function startsPlain(first: number, second: number): boolean {
  return isWordCode(first) || first > 0xa0 || (first === sign.dash && isWordCode(second));
}

/** In brackets a comment could hide their end, so that a sign of one is left to the parser too. */
function endsInside(code: number): boolean {
  return code === sign.comma || code === sign.hash || isBracket(code);
}

function isBracket(code: number): boolean {
  return code === sign.openList || code === sign.closeList || code === sign.openMap || code === sign.closeMap;
}

function mapIn(scan: Scan, inside: number): YamlValue | undefined {
  const map = emptyMap();
  do {
    scan.skipSpaces();
    const keyStart = scan.at();
    const key = keyIn(scan);
    if (key === undefined || map[key] !== undefined) return undefined;
    scan.skipSpaces();
    const valueStart = scan.at();
    const value = inlineValueIn(scan, inside);
    if (value === undefined) return undefined;
    map[key] = value;
    scan.noteKey(map, key, keyStart, valueStart);
    scan.countEntry();
  } while (goesOn(scan));
  return closes(scan, sign.closeMap) ? map : undefined;
}

function listIn(scan: Scan, inside: number): YamlValue | undefined {
  const list: YamlValue[] = [];
  do {
    scan.skipSpaces();
    scan.noteItem(list, scan.at());
    const value = inlineValueIn(scan, inside);
    if (value === undefined) return undefined;
    list.push(value);
    scan.countEntry();
  } while (goesOn(scan));
  return closes(scan, sign.closeList) ? list : undefined;
}

function goesOn(scan: Scan): boolean {
  scan.skipSpaces();
  if (scan.code() !== sign.comma) return false;
  scan.goTo(scan.at() + 1);
  return true;
}

function closes(scan: Scan, end: number): boolean {
  const isEnd = scan.code() === end;
  scan.goTo(scan.at() + 1);
  return isEnd;
}
