import type { YamlValue } from '../yaml-tree.ts';
import { emptyMap } from './empty-map.ts';
import { foldedIn, startOf } from './folded-in.ts';
import { inlineValueIn } from './inline-value-in.ts';
import { isAtKey, keyIn } from './key-in.ts';
import { nextLine, toEndOfLine } from './next-line.ts';
import { sign, type Scan } from './scan.ts';

/** A value over several lines, and the indentation of the line that follows it. */
export type Block = { readonly value: YamlValue; readonly next: number };

/** The same of a map. */
export type MapBlock = { readonly value: Readonly<Record<string, YamlValue>>; readonly next: number };

/** Reads what stands behind this key of a map with this indentation. */
type ReadValue = (scan: Scan, indent: number, key: string) => Block | undefined;

/** Spaces before a key, at most. */
export const deepest = 16;

/**
 * The map whose first key begins here, on a line with this indentation. `valueOf` reads what stands behind a key.
 * Undefined for whatever is written in an unusual way, or wrong.
 */
export function mapIn(scan: Scan, indent: number, valueOf: ReadValue = valueIn): MapBlock | undefined {
  const value = emptyMap();
  for (;;) {
    const key = keyIn(scan);
    if (key === undefined || value[key] !== undefined) return undefined;
    const block = valueOf(scan, indent, key);
    if (block === undefined) return undefined;
    value[key] = block.value;
    scan.countEntry();
    if (block.next !== indent) return block.next > indent ? undefined : { value, next: block.next };
  }
}

/** What stands behind a key: on its line, or on the lines below. */
export function valueIn(scan: Scan, indent: number): Block | undefined {
  return valueBehind(scan, indent, belowIn);
}

/** Reads a list or a map on the lines below a key, with the indentation of the first of them. */
type ReadBelow = (scan: Scan, indent: number, isList: boolean) => Block | undefined;

function belowIn(scan: Scan, indent: number, isList: boolean): Block | undefined {
  return isList ? listIn(scan, indent, mapIn) : mapIn(scan, indent);
}

/** The same, where `below` reads what stands on the lines below. */
export function valueBehind(scan: Scan, indent: number, below: ReadBelow): Block | undefined {
  scan.skipSpaces();
  const code = scan.code();
  if (code !== sign.newline && code !== sign.hash) return textIn(scan, indent);
  const next = nextLine(scan);
  const isList = scan.code() === sign.dash;
  if (next < indent || (next === indent && !isList)) return { value: null, next };
  if (next > deepest) return undefined;
  return below(scan, next, isList);
}

/** What begins behind a key or a dash and is no list or map of several lines. */
function textIn(scan: Scan, indent: number): Block | undefined {
  return scan.code() === sign.greater ? foldedIn(scan, indent) : lineIn(scan);
}

function lineIn(scan: Scan): Block | undefined {
  const value = inlineValueIn(scan, 0);
  if (value === undefined) return undefined;
  const spaces = scan.skipSpaces();
  if (spaces > 0 && scan.code() === sign.hash) toEndOfLine(scan);
  const isEnd = scan.at() >= scan.text.length || scan.code() === sign.newline;
  return isEnd ? { value, next: nextLine(scan) } : undefined;
}

/** Reads the map whose first key begins here, on a line with this indentation. */
type ReadMap = (scan: Scan, indent: number) => Block | undefined;

/** The list whose first dash stands here, on a line with this indentation; `mapOf` reads items that are maps. */
export function listIn(scan: Scan, indent: number, mapOf: ReadMap): Block | undefined {
  const value: YamlValue[] = [];
  for (;;) {
    const block = itemIn(scan, indent, { value, mapOf });
    if (block === undefined) return undefined;
    value.push(block.value);
    scan.countEntry();
    const isItem = block.next === indent && scan.code() === sign.dash;
    if (!isItem) return block.next > indent ? undefined : { value, next: block.next };
  }
}

type List = { readonly value: readonly YamlValue[]; readonly mapOf: ReadMap };

/** The item whose dash stands here. */
function itemIn(scan: Scan, indent: number, { value, mapOf }: List): Block | undefined {
  scan.goTo(scan.at() + 1);
  const spaces = scan.skipSpaces();
  if (spaces === 0) return undefined;
  scan.noteItem(value, startOf(scan));
  return isAtKey(scan) ? mapOf(scan, indent + 1 + spaces) : textIn(scan, indent);
}
