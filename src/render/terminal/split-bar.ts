import type { CauseEntry } from '../../model/root-cause-section.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { saySplit } from '../wording/say-split.ts';

const cells = 20;

/** How the chance of being broken divides into own fault and inherited, as a bar and in words. */
export function splitBar(painter: Painter, cause: CauseEntry, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const own = Math.round(cause.ownFault * cells);
  const inherited = Math.max(0, Math.round(cause.belief * cells) - own);
  const front = say`${tint('bad', say`${glyphs.full.repeat(own)}`)}${tint('warn', say`${glyphs.part.repeat(inherited)}`)}`;
  const rest = tint('quiet', say`${glyphs.empty.repeat(Math.max(0, cells - own - inherited))}`);
  const words = say`${front}${rest} ${saySplit(cause)}`;
  return paragraph(painter, words, { indent, mark: say`Broken?  `, hang: 9 });
}
