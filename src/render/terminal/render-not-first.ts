import type { NotFirstSection } from '../../model/report.ts';
import { chanceWord } from '../../text/say-chance.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Weak points that are inherited, and why their relief would not last. */
export function renderNotFirst(painter: Painter, { intro, weakPoints }: NotFirstSection): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  return [
    ...heading(painter, '5. Do not treat these first'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...weakPoints.flatMap(({ kind, title, summary, belief }) => [
      ...paragraph(
        painter,
        say`${tint('strong', say`${title}`)} (${chanceWord(belief)}${kind === 'capability' ? ' broken' : ''})`,
        {
          mark: say`${glyphs.bullet} `,
          hang: 2,
        },
      ),
      ...paragraph(painter, say`${summary.text}`, { indent: 2 }),
    ]),
    blank,
  ];
}
