import type { NotFirstSection, WeakPointEntry } from '../../model/root-cause-section.ts';
import { chanceWord } from '../../text/say-chance.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** Weak points that are inherited, and why their relief would not last; signs of the trouble apart from them. */
export function renderNotFirst(painter: Painter, { intro, weakPoints }: NotFirstSection): readonly Ink[] {
  const { say, tint } = painter;
  const signs = weakPoints.filter(({ kind }) => kind !== 'capability');
  return [
    ...heading(painter, 'not-first'),
    ...paragraph(painter, say`${intro.text}`),
    blank,
    ...weakPoints.filter(({ kind }) => kind === 'capability').flatMap((entry) => weakPoint(painter, entry)),
    blank,
    ...(signs.length === 0 ? [] : [tint('strong', say`Signs of the trouble, not its cause`)]),
    ...signs.flatMap((entry) => weakPoint(painter, entry)),
    blank,
  ];
}

function weakPoint(painter: Painter, { fault, summary, belief }: WeakPointEntry): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const words = say`${tint('strong', say`${fault}`)} (${chanceWord(belief)}). ${summary.text}`;
  return paragraph(painter, words, { mark: say`${glyphs.bullet} `, hang: 2 });
}
