import type { AnswerValue } from '../model/sheet.ts';

/** Lowest and highest number an answer stands for. */
export type Range = readonly [low: number, high: number];

/** The range of an entered figure, in its unit; a single figure is a range of its own. None for other kinds of answers. */
export function rangeOf(value: AnswerValue): Range | undefined {
  if (value.kind === 'between') return [value.from, value.to];
  return value.kind === 'figure' ? [value.value, value.value] : undefined;
}
