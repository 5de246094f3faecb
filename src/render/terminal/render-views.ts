import type {
  DisagreementSection,
  GroupEntry,
  ViewCell,
  ViewEntry,
} from '../../model/disagreement-section.ts';
import type { RenderOptions } from '../renderer.ts';
import { disagreementTitles } from '../wording/disagreement-titles.ts';
import { grid } from './grid.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

const rows = 8;
const cellWidth = 5;

/**
 * Mean levels by role, one row for each point on which groups, or single voices, lie far apart; the roles bear letters
 * so that the table fits a narrow page. With everything wanted, a row for each point that two roles were heard on.
 */
export function renderViews(
  painter: Painter,
  { splits, views, groups }: DisagreementSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const { say, tint } = painter;
  const wide = splits.flatMap(({ node }) => views.filter((view) => view.node === node));
  const chosen =
    detail === 'everything' ? views.filter(({ cells }) => cells.length > 1) : wide.slice(0, rows);
  const heard = groups.filter(({ role }) =>
    chosen.some(({ cells }) => cells.some((cell) => cell.role === role)),
  );
  if (chosen.length === 0) return [];
  const more = detail === 'everything' ? 0 : wide.length - chosen.length;
  return [
    ...paragraph(painter, tint('strong', say`${disagreementTitles.views}`)),
    ...paragraph(painter, tint('quiet', say`${legendOf(heard)}`)),
    ...table(painter, chosen, heard),
    ...(more > 0 ? paragraph(painter, tint('quiet', say`and ${more} more (--everything shows all)`)) : []),
    blank,
  ];
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function legendOf(groups: readonly GroupEntry[]): string {
  return groups
    .map(({ title, plural, people }, index) => {
      const who =
        people === 1 ? title : people === 0 ? `${plural}, too few to show` : `${String(people)} ${plural}`;
      return `${letterOf(index)} ${who}`;
    })
    .join('; ');
}

/** A column of numbers: its head and what stands in it. */
type Column = { readonly head: string; readonly of: (view: ViewEntry) => string };

function columnsFor(views: readonly ViewEntry[], groups: readonly GroupEntry[]): readonly Column[] {
  const roles = groups.map(({ role }, index) => ({
    head: letterOf(index),
    of: ({ cells }: ViewEntry) => cellWords(cells.find((cell) => cell.role === role)),
  }));
  const figures = { head: 'fig', of: ({ figure }: ViewEntry) => figure?.toFixed(1) ?? '' };
  return views.some(({ figure }) => figure !== undefined) ? [...roles, figures] : roles;
}

function cellWords(cell: ViewCell | undefined): string {
  if (cell === undefined) return '';
  return cell.state === 'withheld' ? 'few' : cell.mean.toFixed(1);
}

/** A table, or below each title a line where the page is too narrow for one. */
function table(painter: Painter, views: readonly ViewEntry[], groups: readonly GroupEntry[]): readonly Ink[] {
  const { say } = painter;
  const columns = columnsFor(views, groups);
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
