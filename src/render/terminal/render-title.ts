import type { Report } from '../../model/report.ts';
import { sayWhoAnswered } from '../wording/say-who-answered.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { titleBlock } from './title-block.ts';

/** Whose report it is, for when, and on whose answers it rests. */
export function renderTitle(
  painter: Painter,
  { company, wave, at, respondents, kit }: Report,
): readonly Ink[] {
  const { say, glyphs } = painter;
  return titleBlock(painter, {
    company,
    lines: [say`Root-cause report ${glyphs.dot} ${wave} ${glyphs.dot} as of ${at}`],
    quiet: `${sayWhoAnswered(respondents)} Asked with ${kit.title} ${kit.version}.`,
  });
}
