import { limits } from '../limits.ts';
import { sign, type Scan } from './scan.ts';

/** The text in quotes that begins here and ends on this line; goes on behind it. Undefined for an unusual escape. */
export function quotedIn(scan: Scan, quote: number): string | undefined {
  const start = scan.at() + 1;
  const isSingle = quote === sign.singleQuote;
  const end = isSingle ? endOfSingle(scan.text, start) : endOfDouble(scan.text, start);
  if (end < 0 || end - start > limits.textLength) return undefined;
  scan.goTo(end + 1);
  const written = scan.text.slice(start, end);
  if (isSingle) return written.includes("'") ? written.replaceAll("''", "'") : written;
  return written.includes('\\') ? written.replaceAll(escape, meantBy) : written;
}

/** Where the closing quote stands, before which two in a row stand for one; -1 where there is none on the line. */
function endOfSingle(text: string, start: number): number {
  // The end of the text has no code that is a number.
  for (let at = start, code = text.charCodeAt(at); code >= sign.space; code = text.charCodeAt(at)) {
    if (code === sign.singleQuote && text.charCodeAt(at + 1) !== code) return at;
    at += code === sign.singleQuote ? 2 : 1;
  }
  return -1;
}

/** The same where a backslash takes the meaning of the next sign; -1 also where that gives it a rare meaning. */
function endOfDouble(text: string, start: number): number {
  for (let at = start, code = text.charCodeAt(at); code >= sign.space; code = text.charCodeAt(at)) {
    if (code === sign.doubleQuote) return at;
    if (code === sign.backslash && !usualEscapes.includes(text.charAt(at + 1))) return -1;
    at += code === sign.backslash ? 2 : 1;
  }
  return -1;
}

const usualEscapes = '"\\n';
const escape = /\\(.)/g;

function meantBy(_written: string, sign: string): string {
  return sign === 'n' ? '\n' : sign;
}
