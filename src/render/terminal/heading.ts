import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { wrapInk } from './wrap-ink.ts';

/** A section's numbered title over a rule. */
export function heading(painter: Painter, title: string): readonly Ink[] {
  const { rule } = painter.glyphs;
  const lines = wrapInk(painter.tint('title', painter.say`${title}`), painter.width);
  return [blank, ...lines, painter.tint('quiet', painter.say`${rule.repeat(painter.width)}`)];
}

/** An empty line. */
export const blank: Ink = relaid('');
