import type { DisagreementSection } from '../../model/disagreement-section.ts';
import { beginLarge } from '../../text/begin-large.ts';
import type { Detail } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { sayFigureView, sayGroup, sayView, sayViewsKey } from '../wording/say-view.ts';
import { shownViews } from '../wording/shown-views.ts';
import { heading } from './blocks.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { textTable } from './text-table.ts';

/** Mean levels by role as a table: the points on which people lie far apart, or every point where all is wanted. */
export function viewsPart(section: DisagreementSection, detail: Detail): readonly Markdown[] {
  const { views, groups, hasFigures, more } = shownViews(section, detail);
  if (views.length === 0) return [];
  const head = ['Point', ...groups.map((group) => beginLarge(sayGroup(group)))];
  const rows = views.map((view) => [
    view.title,
    ...groups.map((group) => sayView(view, group)),
    ...(hasFigures ? [sayFigureView(view)] : []),
  ]);
  return [
    heading(3, say`${disagreementTitles.views}`),
    say`${sayViewsKey(views)}`,
    textTable(hasFigures ? [...head, 'Figures'] : head, rows),
    ...(more > 0 ? [say`and ${more} more (--everything shows all)`] : []),
  ];
}
