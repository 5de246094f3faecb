import type { DisagreementSection } from '../../model/disagreement-section.ts';
import type { Detail } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { heading } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

const shown = 3;

type Told = readonly { readonly summary: { readonly text: string } }[];

/** Ratings against figures, and figures against each other; three of each unless everything is wanted. */
export function claimsPart(
  { claims, conflicts }: Pick<DisagreementSection, 'claims' | 'conflicts'>,
  detail: Detail,
): readonly Markdown[] {
  const most = detail === 'everything' ? Infinity : shown;
  return [
    ...told(disagreementTitles.claims, claims, most),
    ...told(disagreementTitles.conflicts, conflicts, most),
  ];
}

function told(title: string, entries: Told, most: number): readonly Markdown[] {
  if (entries.length === 0) return [];
  const lines = entries.slice(0, most).map(({ summary }) => say`${summary.text}`);
  const more = entries.length - lines.length;
  return [heading(3, say`${title}`), bullets(more > 0 ? [...lines, say`and ${more} more`] : lines)];
}
