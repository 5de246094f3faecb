import type { DisagreementSection, ViewEntry } from '../../model/disagreement-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { sayFigureView, sayGroup, sayView, sayViewsKey } from '../wording/say-view.ts';
import { shownViews } from '../wording/shown-views.ts';
import type { ShownViews } from '../wording/shown-views.ts';
import { grid } from './grid.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

const cellWidth = 5;

/**
 * Mean levels by role: the points on which people lie far apart, or every point where all is wanted. The roles bear
 * letters so that the table fits a narrow page.
 */
export function renderViews(
  painter: Painter,
  section: DisagreementSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint } = painter;
  const shown = shownViews(section, detail);
  const { views, groups, more } = shown;
  if (views.length === 0) return [];
  const legend = groups.map((group, index) => `${letterOf(index)} ${sayGroup(group)}`).join('; ');
  return [
    ...paragraph(painter, tint('strong', say`${disagreementTitles.views}`)),
    ...paragraph(painter, tint('quiet', say`${legend}. ${sayViewsKey(views)}`)),
    ...table(painter, shown),
    ...(more > 0 ? paragraph(painter, tint('quiet', say`and ${more} more (--everything shows all)`)) : []),
    blank,
  ];
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** A column of numbers: its head and what stands in it. */
type Column = { readonly head: string; readonly of: (view: ViewEntry) => string };

function columnsFor({ groups, hasFigures }: ShownViews): readonly Column[] {
  const roles = groups.map((group, index) => ({
    head: letterOf(index),
    of: (view: ViewEntry) => sayView(view, group),
  }));
  return hasFigures ? [...roles, { head: 'fig', of: sayFigureView }] : roles;
}

/** A table, or below each title a line where the page is too narrow for one. */
function table(painter: Painter, shown: ShownViews): readonly Ink[] {
  const { say } = painter;
  const { views } = shown;
  const columns = columnsFor(shown);
  const room = painter.width - columns.length * cellWidth;
  if (room < leastTitle) return views.flatMap((view) => lines(painter, view, columns));
  const right = (words: string): Ink => padded(say`${words}`, cellWidth - gap, 'before');
  return grid(painter, {
    head: [say`Point`, ...columns.map(({ head }) => right(head))],
    rows: views.map((view) => [say`${view.title}`, ...columns.map(({ of }) => right(of(view)))]),
    widths: [room, ...columns.map(() => cellWidth)],
  });
}

const gap = 2;
const leastTitle = 24;

function lines(painter: Painter, view: ViewEntry, columns: readonly Column[]): readonly Ink[] {
  const { say } = painter;
  const told = columns.flatMap(({ head, of }) => (of(view) === '' ? [] : [`${head} ${of(view)}`]));
  return [
    ...paragraph(painter, say`${view.title}`),
    ...paragraph(painter, say`${told.join('  ')}`, { indent: 2 }),
  ];
}
