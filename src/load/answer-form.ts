import type { Metric, QuestionForm } from '../model/kit.ts';
import type { ProblemArgs, ProblemCode } from '../model/problem.ts';
import type { Evidence } from '../model/sheet.ts';

/** What is wrong with one answer, before it has its place. */
export type AnswerFault = { readonly code: ProblemCode; readonly args: ProblemArgs };

/** What a question takes: its form and, for a figure, the metric. */
export type AnswerForm = { readonly form: QuestionForm; readonly metric: Metric | undefined };

/** The long form of an answer; the short one is its value alone. */
export type LongAnswer = {
  readonly value?: string | number | undefined;
  readonly between?: readonly [number, number] | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
  readonly evidence?: Evidence | undefined;
};
