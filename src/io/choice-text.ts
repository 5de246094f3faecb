import { styleText } from 'node:util';
import type { ChoiceRequest } from '../interview/asker.ts';
import { cleanText } from '../text/clean-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Look } from './question-text.ts';
import { refusalText } from './refusal-text.ts';
import type { NotTaken } from './screen-state.ts';

export type ChoiceState = {
  /** Index of the marked option; absent until one is marked. */
  readonly marked?: number | undefined;
  /** Title of what was taken. */
  readonly taken?: string;
  readonly refusal?: NotTaken;
};

/** A list to choose from; once something is taken, only what it was. */
export function choiceText(
  { label, options }: ChoiceRequest,
  { marked, taken, refusal }: ChoiceState,
  look: Look,
): string {
  if (taken !== undefined)
    return wrapText(`${cleanText(label)} ${cleanText(taken)}`, look.width - 1).join('\n');
  const lines = options.map(({ title }, index) => {
    const before = `${index === marked ? '>' : ' '} ${index + 1}  `;
    const wrapped = wrapText(cleanText(title), look.width - before.length - 1);
    const line = before + wrapped.join(`\n${' '.repeat(before.length)}`);
    return look.color && index === marked ? styleText('bold', line, { validateStream: false }) : line;
  });
  const keys = `1–${options.length}, or up and down and Enter · Ctrl-C leaves`;
  const refused = refusal === undefined ? [] : wrapText(refusalText(refusal), look.width - 1);
  return [...wrapText(cleanText(label), look.width - 1), ...lines, ...refused, keys, ''].join('\n');
}
