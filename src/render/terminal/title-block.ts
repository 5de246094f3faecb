import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

export type Title = { readonly company: string; readonly lines: readonly Ink[]; readonly quiet?: string };

/** Whose page it is, between two heavy rules. */
export function titleBlock(painter: Painter, { company, lines, quiet }: Title): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const rule = tint('title', say`${glyphs.heavy.repeat(painter.width)}`);
  return [
    rule,
    ...paragraph(painter, tint('strong', say`${company}`)),
    ...lines.flatMap((line) => paragraph(painter, line)),
    ...(quiet === undefined ? [] : paragraph(painter, tint('quiet', say`${quiet}`))),
    rule,
    blank,
  ];
}
