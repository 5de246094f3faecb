import type { Metric } from '../model/kit.ts';
import type { Answer, AnswerValue } from '../model/sheet.ts';

/** An answer as a sheet writes it: short where it can be. */
export type AnswerOnPaper = string | number | Readonly<Record<string, string | number | readonly number[]>>;

/** The written form of an answer; what it says is read back by `loadSheet` as the same answer. */
export function writtenAnswerOf(answer: Answer, metric: Metric | undefined): AnswerOnPaper {
  if (answer.state === 'not-applicable') return { 'n/a': answer.reason };
  const note = answer.note === undefined ? {} : { note: answer.note };
  if (answer.state === 'unknown')
    return answer.note === undefined ? 'unknown' : { value: 'unknown', ...note };
  return writtenAnswered(answer, metric);
}

function writtenAnswered(
  { value, note, evidence }: Extract<Answer, { state: 'answered' }>,
  metric: Metric | undefined,
): AnswerOnPaper {
  const long: LongValue = {
    ...writtenValue(value, metric),
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  const isShort = Object.keys(long).length === 1 && value.kind !== 'text';
  return isShort ? (long.value ?? long) : long;
}

type LongValue = Readonly<Record<string, string | number | readonly number[]>> & {
  readonly value?: string | number;
};

function writtenValue(value: AnswerValue, metric: Metric | undefined): LongValue {
  const unit = metric === undefined ? {} : { unit: metric.unit };
  switch (value.kind) {
    case 'level':
      return { value: value.level };
    case 'yes-no':
      return { value: value.yes ? 'yes' : 'no' };
    case 'option':
      return { value: value.option };
    case 'figure':
      return { value: value.value, ...unit };
    case 'between':
      return { between: [value.from, value.to], ...unit };
    case 'recommend':
      return { value: value.score };
    case 'text':
      return { value: value.text };
  }
}
