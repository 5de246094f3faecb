import { sign } from './quick/scan.ts';

/** Whether a text of JSON names a key twice in one object; `value` is what was read from it, where the last one counts. */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  return keysWritten(text) > keysKept(value);
}

/** Of the texts, those with a colon behind them. */
function keysWritten(text: string): number {
  let keys = 0;
  let start = text.indexOf('"');
  while (start >= 0) {
    const end = endOfText(text, start);
    if (text.charCodeAt(behindBlanks(text, end + 1)) === sign.colon) keys += 1;
    start = text.indexOf('"', end + 1);
  }
  return keys;
}

/** Where the quote stands that ends the text which another begins; the engine looks for it faster than we could. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charCodeAt(at - 1) === sign.backslash) at -= 1;
  return (quote - at) % 2 === 1;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= sign.space) at += 1;
  return at;
}

/** However deep they stand: lists and maps wait in a row. */
function keysKept(value: unknown): number {
  let keys = 0;
  const waiting = [value].filter(isNested);
  for (const one of waiting) {
    const inner = Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const each of inner) if (isNested(each)) waiting.push(each);
  }
  return keys;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
