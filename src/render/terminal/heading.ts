import { sectionTitles } from '../wording/section-titles.ts';
import type { SectionName } from '../wording/section-titles.ts';
import { headline } from './headline.ts';
import { relaid } from './ink.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';

/** A section's numbered title over a rule. */
export function heading(painter: Painter, name: SectionName): readonly Ink[] {
  const { number, title } = sectionTitles[name];
  return headline(painter, `${String(number)}. ${title}`);
}

/** An empty line. */
export const blank: Ink = relaid('');
