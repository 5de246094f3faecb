import type { Kit, Metric, Question } from '../../model/kit.ts';
import { kitIndexOf } from '../kit-index.ts';
import { resolveAnswer } from '../resolve-answer.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { isMap } from '../yaml-tree.ts';
import { isWrittenAnswer } from './is-written-answer.ts';
import type { Marked } from './marks-of.ts';
import { positionsOf } from './positions-of.ts';

/** The written answers in their order, without those left open; undefined where the slow lane has something to say. */
export function markedAnswers(kit: Kit, written: YamlValue | undefined): readonly Marked[] | undefined {
  if (!isMap(written)) return undefined;
  const marked: Marked[] = [];
  for (const id in written) {
    const one = markedAnswer(kit, id, written[id]);
    if (one === undefined) return undefined;
    if (one !== 'unanswered') marked.push(one);
  }
  return marked;
}

function markedAnswer(kit: Kit, id: string, written: unknown): Marked | 'unanswered' | undefined {
  const position = positionsOf(kit).get(id) ?? -1;
  const question = kit.questions[position];
  if (question === undefined || !isWrittenAnswer(written)) return undefined;
  const resolved = resolveAnswer(written, { form: question.form, metric: metricOf(kit, question) });
  if (!resolved.ok) return undefined;
  return resolved.answer === undefined ? 'unanswered' : { position, question, answer: resolved.answer };
}

function metricOf(kit: Kit, { form }: Question): Metric | undefined {
  return form.kind === 'metric' ? kitIndexOf(kit).metrics.get(form.metric) : undefined;
}
