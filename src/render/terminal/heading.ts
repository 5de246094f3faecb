import { headline } from './headline.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';

/** A section's numbered title over a rule. */
export function heading(painter: Painter, title: string): readonly Ink[] {
  return headline(painter, title);
}

/** An empty line. */
export const blank: Ink = relaid('');
