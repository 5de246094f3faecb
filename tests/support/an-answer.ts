import type { Answer, AnswerValue, Evidence } from '../../src/model/sheet.ts';

/** An answer with a value, and with what it rests on where that matters. */
export function anAnswer(
  value: AnswerValue,
  rest: { readonly evidence?: Evidence; readonly note?: string } = {},
): Answer {
  return { state: 'answered', value, ...rest };
}

export function aFigure(
  value: number,
  rest: { readonly evidence?: Evidence; readonly note?: string } = {},
): Answer {
  return anAnswer({ kind: 'figure', value }, rest);
}
