import type { Kit, Metric, Question } from '../../model/kit.ts';
import type { Answer } from '../../model/sheet.ts';
import { kitIndexOf } from '../kit-index.ts';
import { resolveAnswer } from '../resolve-answer.ts';
import { isWrittenAnswer } from './is-written-answer.ts';

/** A resolved answer and the position of its question in the kit. */
export type Marked = { readonly position: number; readonly question: Question; readonly answer: Answer };

/** A written answer to the question in this position; undefined where the slow lane has something to say. */
export function markedAnswer(
  kit: Kit,
  position: number,
  written: unknown,
): Marked | 'unanswered' | undefined {
  const question = kit.questions[position];
  if (question === undefined || !isWrittenAnswer(written)) return undefined;
  const resolved = resolveAnswer(written, { form: question.form, metric: metricOf(kit, question) });
  if (!resolved.ok) return undefined;
  return resolved.answer === undefined ? 'unanswered' : { position, question, answer: resolved.answer };
}

function metricOf(kit: Kit, { form }: Question): Metric | undefined {
  return form.kind === 'metric' ? kitIndexOf(kit).metrics.get(form.metric) : undefined;
}
