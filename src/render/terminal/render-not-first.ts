import type { NotFirstSection, WeakPointEntry } from '../../model/root-cause-section.ts';
import { chanceWord } from '../../text/say-chance.ts';
import type { Detail } from '../renderer.ts';
import { type ShownPoints, shownPoints } from '../wording/shown-points.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Weak points that are inherited, and why their relief would not last; signs of the trouble apart from them. */
export function renderNotFirst(
  painter: Painter,
  { intro, weakPoints }: NotFirstSection,
  detail: Detail,
): readonly Ink[] {
  const { say, tint } = painter;
  const { points, signs } = shownPoints(weakPoints, detail);
  return [
    ...heading(painter, 'not-first'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...listed(painter, points),
    blank,
    ...(signs.shown.length === 0 ? [] : [tint('strong', say`Signs of the trouble, not its cause`)]),
    ...listed(painter, signs),
    blank,
  ];
}

function listed(painter: Painter, { shown, hidden }: ShownPoints): readonly Ink[] {
  const { say, glyphs } = painter;
  const more = say`and ${hidden.length} more, which the long form (--everything) names`;
  return [
    ...shown.flatMap((entry) => weakPoint(painter, entry)),
    ...(hidden.length === 0 ? [] : paragraph(painter, more, { mark: say`${glyphs.bullet} `, hang: 2 })),
  ];
}

function weakPoint(painter: Painter, { fault, summary, belief }: WeakPointEntry): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const words = say`${tint('strong', say`${fault}`)} (${chanceWord(belief)}). ${summary.text}`;
  return paragraph(painter, words, { mark: say`${glyphs.bullet} `, hang: 2 });
}
