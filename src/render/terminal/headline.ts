import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { wrapInk } from './wrap-ink.ts';

/** A title over a rule. */
export function headline(painter: Painter, title: string): readonly Ink[] {
  const { rule } = painter.glyphs;
  const lines = wrapInk(painter.tint('title', painter.say`${title}`), painter.width);
  return [relaid(''), ...lines, painter.tint('quiet', painter.say`${rule.repeat(painter.width)}`)];
}
