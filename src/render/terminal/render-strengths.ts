import type { StrengthSection } from '../../model/health-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { bar } from './bar.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';

/** What works and should be kept, as bars with the number beside them. */
export function renderStrengths(painter: Painter, { intro, strengths }: StrengthSection): readonly Ink[] {
  const { say } = painter;
  return [
    ...heading(painter, 'strengths'),
    ...paragraph(painter, say`${intro.text}`),
    ...strengths.flatMap(({ title, score, summary }) => {
      const length = bar(painter, score / 100, { cells: 10, tone: 'good' });
      const mark = say`${length} ${padded(say`${sayNumber(score)}`, 3, 'before')}  `;
      return paragraph(painter, say`${title}. ${summary.text}`, { mark, hang: 16 });
    }),
    blank,
  ];
}
