import type { Metric, Option, QuestionForm } from '../model/kit.ts';
import type { AnswerValue } from '../model/sheet.ts';
import { kindOf, shown } from './kind-of.ts';
import { nearestWord } from './nearest-word.ts';
import type { AnswerFault, AnswerForm, LongAnswer } from './answer-form.ts';

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
    return form.kind === 'metric'
      ? figureBetween(between, metric)
      : wrongKind(form.kind, 'a range of figures');
  }
  return resolveSingle(value, form, metric);
}

function resolveSingle(value: Scalar, form: QuestionForm, metric: Metric | undefined): Resolved {
  switch (form.kind) {
    case 'levels':
      return whole(value, 4, 'levels');
    case 'recommend':
      return whole(value, 10, 'recommend');
    case 'yes-no':
      return yesOrNo(value);
    case 'choice':
      return chosen(value, form.options);
    case 'metric':
      return typeof value === 'number' ? figure(value, metric) : other('metric', value);
    case 'text':
      return words(value);
  }
}

function whole(value: Scalar, maximum: number, kind: 'levels' | 'recommend'): Resolved {
  if (typeof value !== 'number' || !Number.isInteger(value)) return other(kind, value);
  const given = kind === 'levels' ? { kind: 'level' as const, level: value } : { kind, score: value };
  return inRange(value, [0, maximum], given);
}

function yesOrNo(value: Scalar): Resolved {
  return value === 'yes' || value === 'no'
    ? { kind: 'yes-no', yes: value === 'yes' }
    : other('yes-no', value);
}

function words(value: Scalar): Resolved {
  return typeof value === 'string' && value.trim() !== ''
    ? { kind: 'text', text: value }
    : other('text', value);
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

function inRange(
  received: number,
  [minimum, maximum]: readonly [number, number],
  value: AnswerValue,
): Resolved {
  const fits = received >= minimum && received <= maximum;
  return fits ? value : { code: 'answer-out-of-range', args: { minimum, maximum, received } };
}

function other(kind: QuestionForm['kind'], value: Scalar): AnswerFault {
  return wrongKind(kind, typeof value === 'string' ? `the text “${shown(value)}”` : kindOf(value));
}

function wrongKind(kind: QuestionForm['kind'], received: string): AnswerFault {
  return { code: 'answer-wrong-kind', args: { kind, expected: wanted[kind], received } };
}
