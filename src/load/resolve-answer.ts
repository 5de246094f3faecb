import type { Metric, QuestionForm } from '../model/kit.ts';
import type { ProblemArgs, ProblemCode } from '../model/problem.ts';
import type { Answer, AnswerValue, Evidence } from '../model/sheet.ts';
import { shown } from './kind-words.ts';
import { resolveValue } from './resolve-value.ts';
import type { WrittenAnswer } from './written/sheet.ts';

export type AnswerFault = { readonly code: ProblemCode; readonly args: ProblemArgs };

/** The answer, undefined where nothing was written (unanswered), or what is wrong with it. */
export type ResolvedAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly fault: AnswerFault };

/** What a question takes: its form and, for a figure, the metric. */
export type AnswerForm = { readonly form: QuestionForm; readonly metric: Metric | undefined };

/** Holds one written answer against the form of its question. */
export function resolveAnswer(written: WrittenAnswer, expected: AnswerForm): ResolvedAnswer {
  if (written === null) return { ok: true, answer: undefined };
  if (typeof written !== 'object') return resolveLong({ value: written }, expected);
  if ('n/a' in written) return { ok: true, answer: { state: 'not-applicable', reason: written['n/a'] } };
  return resolveLong(written, expected);
}

export type LongAnswer = {
  readonly value?: string | number | undefined;
  readonly between?: readonly [number, number] | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly evidence?: Evidence | undefined;
};

function resolveLong(long: LongAnswer, expected: AnswerForm): ResolvedAnswer {
  const note = long.note === undefined ? {} : { note: long.note };
  if (long.value === 'unknown') return { ok: true, answer: { state: 'unknown', ...note } };
  if (long.unit !== undefined && long.unit !== expected.metric?.unit) {
    const unit = expected.metric?.unit ?? '';
    return { ok: false, fault: { code: 'answer-wrong-unit', args: { expected: unit, received: shown(long.unit) } } };
  }
  const resolved = resolveValue(long, expected);
  if ('code' in resolved) return { ok: false, fault: resolved };
  return { ok: true, answer: answered(resolved, long.evidence, note) };
}

function answered(
  value: AnswerValue,
  evidence: Evidence | undefined,
  note: { readonly note?: string },
): Answer {
  return { state: 'answered', value, ...(evidence === undefined ? {} : { evidence }), ...note };
}
