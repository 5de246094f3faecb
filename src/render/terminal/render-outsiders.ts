import type { CustomerSection } from '../../model/customer-section.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** What customers and partners say, and why their silence proves nothing. */
export function renderOutsiders(
  painter: Painter,
  { intro, recommend, comparisons, silence }: CustomerSection,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const mark = say`${glyphs.bullet} `;
  const asked = [...(recommend === undefined ? [] : [recommend]), ...comparisons];
  return [
    ...paragraph(painter, tint('strong', say`${disagreementTitles.customers}`)),
    ...paragraph(painter, say`${intro.text} ${silence.text}`),
    ...asked.flatMap(({ ask, summary }) => [
      ...paragraph(painter, tint('quiet', say`${ask}`), { mark, hang: 2 }),
      ...paragraph(painter, say`${summary.text}`, { indent: 2 }),
    ]),
    blank,
  ];
}
