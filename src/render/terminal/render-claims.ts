import type { DisagreementSection } from '../../model/disagreement-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

const shown = 3;

/** Ratings against figures, and figures against each other; three of each unless everything is wanted. */
export function renderClaims(
  painter: Painter,
  { claims, conflicts }: Pick<DisagreementSection, 'claims' | 'conflicts'>,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const most = detail === 'everything' ? Infinity : shown;
  return [
    ...told(painter, { title: disagreementTitles.claims, told: claims, most }),
    ...told(painter, { title: disagreementTitles.conflicts, told: conflicts, most }),
  ];
}

type Told = {
  readonly title: string;
  readonly told: readonly { readonly summary: { readonly text: string } }[];
  readonly most: number;
};

function told(painter: Painter, { title, told: entries, most }: Told): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  if (entries.length === 0) return [];
  const mark = say`${glyphs.bullet} `;
  const more = entries.length - most;
  return [
    ...paragraph(painter, tint('strong', say`${title}`)),
    ...entries
      .slice(0, most)
      .flatMap(({ summary }) => paragraph(painter, say`${summary.text}`, { mark, hang: 2 })),
    ...(more > 0 ? paragraph(painter, say`and ${more} more`, { mark, hang: 2 }) : []),
    blank,
  ];
}
