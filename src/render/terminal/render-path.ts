import type { PathEntry } from '../../model/report.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** A chain from cause to outcome, with the reason for each step. */
export function renderPath(painter: Painter, { nodes, because }: PathEntry, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  return [
    ...paragraph(painter, say`${nodes.map(({ title }) => title).join(` ${glyphs.arrow} `)}`, {
      indent,
      mark: say`${glyphs.bullet} `,
      hang: 2,
    }),
    ...because.flatMap((reason) => paragraph(painter, tint('quiet', say`${reason}`), { indent: indent + 2 })),
  ];
}
