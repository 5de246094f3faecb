import type { AnswerSection } from '../../model/report.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { wrapInk } from './wrap-ink.ts';

/** The one sentence, set apart by a heavy rule at its side, and how much to trust it. */
export function renderAnswer(
  painter: Painter,
  { headline, sureness, changeOfMind }: AnswerSection,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const side = tint('title', say`${glyphs.side}`);
  const room = Math.min(88, painter.width - 2);
  const words = wrapInk(say`${headline.text}`, room).map((line) =>
    glyphs.side === '' ? tint('strong', line) : say`${side} ${tint('strong', line)}`,
  );
  return [
    ...heading(painter, 'answer'),
    side,
    ...words,
    side,
    blank,
    ...paragraph(painter, say`${sureness.text}`),
    ...paragraph(painter, say`${changeOfMind.text}`),
    blank,
  ];
}
