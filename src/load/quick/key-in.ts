import { limits } from '../limits.ts';
import { resolveScalar } from '../resolve-scalar.ts';
import { isLetterCode, isWordCode, sign, type Scan } from './scan.ts';

/** The key that begins here, if it is a plain word; goes on behind its colon. Undefined for anything else. */
export function keyIn(scan: Scan): string | undefined {
  const { text } = scan;
  const start = scan.at();
  const end = endOfWord(text, start);
  if (!isColonOfKey(text, end)) return undefined;
  const key = text.slice(start, end);
  if (key.length > limits.keyLength) return undefined;
  scan.goTo(end + 1);
  return typeof resolveScalar(key) === 'string' ? key : undefined;
}

/** -1 where no plain word begins; a number is no key, nor is `__proto__`. */
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
