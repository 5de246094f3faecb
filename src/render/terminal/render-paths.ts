import type { PathEntry } from '../../model/root-cause-section.ts';
import { freshSteps } from '../wording/fresh-steps.ts';
import type { FreshSteps } from '../wording/fresh-steps.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** The strongest chain from cause to outcome step by step, each with its reason; of further ones only what is new. */
export function renderPaths(painter: Painter, paths: readonly PathEntry[], indent: number): readonly Ink[] {
  const [best, ...others] = paths;
  if (best === undefined) return [];
  return [
    ...wholePath(painter, best, indent),
    ...freshSteps(best, others, painter.glyphs.arrow).flatMap((steps) => shortPath(painter, steps, indent)),
  ];
}

function wholePath(painter: Painter, { nodes, because }: PathEntry, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  return nodes.flatMap(({ fault }, index) => {
    const reason = index === 0 ? undefined : because[index - 1];
    const words = reason === undefined ? say`${fault}.` : say`${fault}. ${tint('quiet', say`${reason}`)}`;
    if (index === 0) return paragraph(painter, words, { indent });
    const mark = say`${glyphs.arrow} `;
    return paragraph(painter, words, { indent: indent + 2, mark, hang: glyphs.arrow.length + 1 });
  });
}

function shortPath(painter: Painter, { words, reasons }: FreshSteps, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const also = say`Also: ${words}.`;
  const whole = reasons === '' ? also : say`${also} ${tint('quiet', say`${reasons}`)}`;
  return paragraph(painter, whole, { indent, mark: say`${glyphs.bullet} `, hang: 2 });
}
