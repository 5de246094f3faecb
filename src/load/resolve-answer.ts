import type { Answer, AnswerValue, Evidence } from '../model/sheet.ts';
import type { AnswerFault, AnswerForm, LongAnswer } from './answer-form.ts';
import { shown } from './kind-of.ts';
import { resolveValue } from './resolve-value.ts';
import type { WrittenAnswer } from './written/sheet.ts';

/** The answer, undefined where nothing was written (unanswered), or what is wrong with it. */
export type ResolvedAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly fault: AnswerFault };

/** Holds one written answer against the form of its question. */
export function resolveAnswer(written: WrittenAnswer, expected: AnswerForm): ResolvedAnswer {
  if (written === null) return { ok: true, answer: undefined };
  if (typeof written !== 'object') return resolveLong({ value: written }, expected);
  if ('n/a' in written) return { ok: true, answer: { state: 'not-applicable', reason: written['n/a'] } };
  return resolveLong(written, expected);
}

function resolveLong(long: LongAnswer, expected: AnswerForm): ResolvedAnswer {
  const note = long.note === undefined ? {} : { note: long.note };
  if (long.value === 'unknown') return { ok: true, answer: { state: 'unknown', ...note } };
  const wrongUnit = unitFault(long.unit, expected.metric?.unit ?? '');
  if (wrongUnit !== undefined) return { ok: false, fault: wrongUnit };
  const resolved = resolveValue(long, expected);
  if ('code' in resolved) return { ok: false, fault: resolved };
  return { ok: true, answer: answered(resolved, long.evidence, note) };
}

function unitFault(unit: string | undefined, expected: string): AnswerFault | undefined {
  if (unit === undefined || unit === expected) return undefined;
  return { code: 'answer-wrong-unit', args: { expected, received: shown(unit) } };
}

function answered(
  value: AnswerValue,
  evidence: Evidence | undefined,
  note: { readonly note?: string },
): Answer {
  return { state: 'answered', value, ...(evidence === undefined ? {} : { evidence }), ...note };
}
