import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { wrapInk } from './wrap-ink.ts';

/** Longest line of running text that is still easy to read. */
const measure = 100;

export type Placing = {
  /** Columns left free before every line. */
  readonly indent?: number;
  /** Stands before the first line; the others hang under the text behind it. */
  readonly mark?: Ink;
  /** Columns the mark takes; further lines start behind them. */
  readonly hang?: number;
};

/** Running text, wrapped to the page and to a readable measure. */
export function paragraph(
  painter: Painter,
  text: Ink,
  { indent = 0, mark, hang = 0 }: Placing = {},
): readonly Ink[] {
  const room = Math.min(measure, painter.width) - indent - hang;
  return wrapInk(text, room).map((line, index) => {
    const lead = index === 0 && mark !== undefined ? mark.ink : ' '.repeat(hang);
    return relaid(`${' '.repeat(indent)}${lead}${line.ink}`);
  });
}
