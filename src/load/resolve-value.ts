import type { Metric, Option, QuestionForm } from '../model/kit.ts';
import type { AnswerValue } from '../model/sheet.ts';
import { kindOf, shown } from './kind-words.ts';
import { nearestWord } from './nearest-word.ts';
import type { AnswerFault, AnswerForm, LongAnswer } from './resolve-answer.ts';

type Resolved = AnswerValue | AnswerFault;

type Scalar = string | number | undefined;

const wanted = {
  levels: 'a level from 0 to 4',
  'yes-no': 'yes or no',
  choice: 'one of its options',
  metric: 'a figure',
  recommend: 'a whole number from 0 to 10',
  text: 'words',
} as const satisfies Record<QuestionForm['kind'], string>;

/** The value of a written answer in the kind its question asks for. */
export function resolveValue({ value, between }: LongAnswer, { form, metric }: AnswerForm): Resolved {
  if (between !== undefined) {
    return form.kind === 'metric' ? figureBetween(between, metric) : wrongKind(form.kind, 'a range of figures');
  }
  switch (form.kind) {
    case 'levels':
      return isWhole(value) ? inRange(value, [0, 4], { kind: 'level', level: value }) : other(form.kind, value);
    case 'yes-no':
      return value === 'yes' || value === 'no'
        ? { kind: 'yes-no', yes: value === 'yes' }
        : other(form.kind, value);
    case 'choice':
      return chosen(value, form.options);
    case 'metric':
      return typeof value === 'number' ? figure(value, metric) : other(form.kind, value);
    case 'recommend':
      return isWhole(value) ? inRange(value, [0, 10], { kind: 'recommend', score: value }) : other(form.kind, value);
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
        ? { kind: 'text', text: value }
        : other(form.kind, value);
  }
}

function isWhole(value: Scalar): value is number {
  return Number.isInteger(value);
}

function chosen(value: Scalar, options: readonly Option[]): Resolved {
  if (typeof value !== 'string') return other('choice', value);
  const values = options.map(({ id }) => id);
  if (values.includes(value)) return { kind: 'option', option: value };
  const suggestion = nearestWord(value, values);
  const args = { values, received: shown(value) };
  return { code: 'not-one-of', args: suggestion === undefined ? args : { ...args, suggestion } };
}

function figure(value: number, metric: Metric | undefined): Resolved {
  return inRange(value, rangeOf(metric), { kind: 'figure', value });
}

function figureBetween([from, to]: readonly [number, number], metric: Metric | undefined): Resolved {
  if (from > to) return { code: 'answer-out-of-range', args: { minimum: from, received: to } };
  const range = rangeOf(metric);
  const low = inRange(from, range, { kind: 'between', from, to });
  return 'code' in low ? low : inRange(to, range, low);
}

function rangeOf(metric: Metric | undefined): readonly [number, number] {
  return [metric?.range.min ?? -Infinity, metric?.range.max ?? Infinity];
}

function inRange(received: number, [minimum, maximum]: readonly [number, number], value: AnswerValue): Resolved {
  const fits = received >= minimum && received <= maximum;
  return fits ? value : { code: 'answer-out-of-range', args: { minimum, maximum, received } };
}

function other(kind: QuestionForm['kind'], value: Scalar): AnswerFault {
  return wrongKind(kind, typeof value === 'string' ? `the text “${shown(value)}”` : kindOf(value));
}

function wrongKind(kind: QuestionForm['kind'], received: string): AnswerFault {
  return { code: 'answer-wrong-kind', args: { kind, expected: wanted[kind], received } };
}
