import type { Report } from '../../model/report.ts';
import { sayWhoAnswered } from '../wording/say-who-answered.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Whose report it is, for when, and on whose answers it rests. */
export function renderTitle(
  painter: Painter,
  { company, wave, at, respondents, kit }: Report,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const rule = tint('title', say`${glyphs.heavy.repeat(painter.width)}`);
  return [
    rule,
    ...paragraph(painter, tint('strong', say`${company}`)),
    ...paragraph(painter, say`Root-cause report ${glyphs.dot} ${wave} ${glyphs.dot} as of ${at}`),
    ...paragraph(
      painter,
      tint('quiet', say`${sayWhoAnswered(respondents)} Asked with ${kit.title} ${kit.version}.`),
    ),
    rule,
    blank,
  ];
}
