import { filledCells } from '../wording/filled-cells.ts';
import type { Ink } from './ink.ts';
import type { Painter, Tone } from './painter.ts';

/** A bar of so many cells filled to a share (0…1). A number always stands beside it. */
export function bar(painter: Painter, share: number, { cells, tone }: { cells: number; tone: Tone }): Ink {
  const { full, empty } = painter.glyphs;
  const filled = filledCells(share, cells);
  const front = painter.tint(tone, painter.say`${full.repeat(filled)}`);
  return painter.say`${front}${painter.tint('quiet', painter.say`${empty.repeat(cells - filled)}`)}`;
}
