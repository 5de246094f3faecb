import type { GroupEntry, ViewEntry } from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';

/** The mean level (0…4) of a role on a point; "few" where too few people answered to show them apart, else nothing. */
export function sayView({ cells }: Pick<ViewEntry, 'cells'>, { role }: Pick<GroupEntry, 'role'>): string {
  const cell = cells.find((each) => each.role === role);
  if (cell === undefined) return '';
  return cell.state === 'withheld' ? 'few' : sayNumber(cell.mean, 1);
}

/** What the cells without a level mean. */
export function sayViewsKey(views: readonly Pick<ViewEntry, 'cells'>[]): string {
  const isFew = views.some(({ cells }) => cells.some(({ state }) => state === 'withheld'));
  const few = isFew ? 'Few: too few people to show them apart. ' : '';
  return `${few}Empty: nobody of this role was heard on it.`;
}

/** The level of the hard figures on a point, or nothing. */
export function sayFigureView({ figure }: Pick<ViewEntry, 'figure'>): string {
  return figure === undefined ? '' : sayNumber(figure, 1);
}

/** Whose column it is: "Chief executive", "5 sellers", or that they are too few to show. */
export function sayGroup({ title, plural, people }: GroupEntry): string {
  if (people === 1) return title;
  return people === 0 ? `${plural}, too few to show` : `${String(people)} ${plural}`;
}
