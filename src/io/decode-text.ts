import { isUtf8 } from 'node:buffer';
import type { Problem, Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { linesOf, placeAt } from '../text/place-at.ts';
import { pathProblem } from './path-problem.ts';

/** Bytes as UTF-8 text; a byte order mark is dropped. Problems: file-not-text, file-empty. */
export function decodeText(path: string, bytes: Uint8Array): Result<SourceText> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const problem = notText(path, bytes, whole);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  if (!/\S/.test(text)) return { ok: false, problems: [pathProblem('file-empty', path)] };
  return { ok: true, value: { path, text }, problems: [] };
}

/** The first byte that is no text, at its line and column. */
function notText(path: string, bytes: Uint8Array, text: string): Problem | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide) return problemAt({ path, text }, 0, 'UTF-16');
  if (bytes.includes(0)) return problemAt({ path, text }, text.indexOf('\0'), 'NUL');
  return isUtf8(bytes) ? undefined : problemAt({ path, text }, firstStandIn(bytes, text), 'UTF-8');
}

function problemAt(source: SourceText, offset: number, reason: string): Problem {
  const place = placeAt(linesOf(source), Math.max(0, offset));
  return { code: 'file-not-text', severity: 'error', place, args: { reason } };
}

/** Bytes that are none of a letter were read as U+FFFD; a file may also hold that letter in earnest. */
function firstStandIn(bytes: Uint8Array, text: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const end = startsPair(text, middle) ? middle + 2 : middle + 1;
    const before = Buffer.from(text.slice(0, end), 'utf8');
    if (before.equals(bytes.subarray(0, before.length))) low = end;
    else high = middle;
  }
  return low;
}

function startsPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
