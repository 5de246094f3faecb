import type { DisagreementSection } from '../../model/disagreement-section.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

type Told = readonly { readonly summary: { readonly text: string } }[];

/** Ratings against figures, and figures against each other; no title without a line below it. */
export function toldLists({
  claims,
  conflicts,
}: Pick<DisagreementSection, 'claims' | 'conflicts'>): readonly Markup[] {
  return [told(disagreementTitles.claims, claims), told(disagreementTitles.conflicts, conflicts)];
}

function told(title: string, entries: Told): Markup {
  if (entries.length === 0) return markup``;
  return markup`
<h3>${title}</h3>
<ul class="told">${entries.map(({ summary }) => markup`<li>${summary.text}</li>`)}</ul>`;
}
