import { isUtf8 } from 'node:buffer';
import type { Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { pathProblem } from './path-problem.ts';

/** Bytes as UTF-8 text; a byte order mark is dropped. Problems: file-not-text, file-empty. */
export function decodeText(path: string, bytes: Uint8Array): Result<SourceText> {
  const reason = notTextBecause(bytes);
  if (reason !== undefined) return { ok: false, problems: [pathProblem('file-not-text', path, { reason })] };
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  if (!/\S/.test(text)) return { ok: false, problems: [pathProblem('file-empty', path)] };
  return { ok: true, value: { path, text }, problems: [] };
}

function notTextBecause(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.includes(0)) return 'NUL';
  return isUtf8(bytes) ? undefined : 'UTF-8';
}
