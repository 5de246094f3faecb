import { limits } from '../limits.ts';
import { resolveScalar } from '../resolve-scalar.ts';
import { isLetterCode, isWordCode, sign, type Scan } from './scan.ts';

/** The key that begins here, if it is a plain word or a small number; goes on behind its colon. Else undefined. */
export function keyIn(scan: Scan): string | undefined {
  const { text } = scan;
  const start = scan.at();
  const end = endOfKey(text, start);
  if (end < 0) return undefined;
  const key = text.slice(start, end);
  if (key.length > limits.keyLength) return undefined;
  scan.goTo(end + 1);
  return isDigit(text.charCodeAt(start)) || typeof resolveScalar(key) === 'string' ? key : undefined;
}

/** Whether what begins here looks like a key. */
export function isAtKey({ text, at }: Scan): boolean {
  return endOfKey(text, at()) >= 0;
}

/** Where the colon of the key stands that begins here; -1 where none does. */
function endOfKey(text: string, start: number): number {
  const end = isDigit(text.charCodeAt(start)) ? start + 1 : endOfWord(text, start);
  return isColonOfKey(text, end) ? end : -1;
}

/** Of whole numbers, which may all be keys, this reader knows those of one digit, as levels are. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** -1 where no plain word begins; `__proto__` is none. */
function endOfWord(text: string, start: number): number {
  if (!isLetterCode(text.charCodeAt(start))) return -1;
  let end = start + 1;
  while (belongsInKey(text.charCodeAt(end))) end += 1;
  return end;
}

function belongsInKey(code: number): boolean {
  return isWordCode(code) || code === sign.dash || code === sign.slash || code === sign.underscore;
}

function isColonOfKey(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== sign.colon) return false;
  const after = text.charCodeAt(at + 1);
  return after === sign.space || after === sign.newline;
}
