import type { Problem, ProblemArgs } from '../model/problem.ts';
import { limits } from './limits.ts';
import type { Lines } from '../text/place-at.ts';
import { placeAt } from '../text/place-at.ts';
import { errorAt } from './error-at.ts';
import type { SyntaxFault } from './yaml-events-of.ts';

/** Names the commonest faults of syntax by codes of their own; the rest keeps the parser's reason. */
export function syntaxProblem(lines: Lines, fault: SyntaxFault): Problem {
  if (fault.reason.startsWith('nesting exceeded')) {
    return errorAt(placeAt(lines, fault.offset), 'yaml-too-deep', { limit: limits.depth });
  }
  const tab = tabBefore(lines, fault.offset);
  if (tab !== undefined) return errorAt(placeAt(lines, tab), 'yaml-tab');
  return errorAt(placeAt(lines, fault.offset), 'yaml-syntax', {
    reason: fault.reason,
    ...standingAt(lines, fault),
  });
}

/** The first tab in the indentation of the line a fault stands in: the parser has other names for it too. */
function tabBefore({ source }: Lines, offset: number): number | undefined {
  const start = startOfLine(source.text, offset);
  const line = source.text.slice(start, offset + 80);
  const tab = line.slice(0, line.search(/[^ \t]|$/)).indexOf('\t');
  return tab < 0 ? undefined : start + tab;
}

/** The parser's words where it did not expect what it found. */
const unexpected = ['bad indentation', 'missed comma', 'end of the stream'];

/** What it found, where that tells more than its words: most often a text that wants quotes. */
function standingAt({ source: { text } }: Lines, { reason, offset }: SyntaxFault): ProblemArgs {
  if (!unexpected.some((start) => reason.startsWith(start))) return {};
  const before = text.slice(startOfLine(text, offset), offset);
  const sign = text.charAt(offset);
  if (/["'] *$/.test(before)) return { near: 'quote' };
  if (sign === ':') return before.includes(': ') ? { near: 'colon' } : {};
  return /[%@`]/.test(sign) ? { near: 'sign' } : {};
}

function startOfLine(text: string, offset: number): number {
  const upTo = text.slice(0, offset + 1);
  return Math.max(upTo.lastIndexOf('\n', offset - 1), upTo.lastIndexOf('\r', offset - 1)) + 1;
}
