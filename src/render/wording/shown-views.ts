import type { DisagreementSection, GroupEntry, ViewEntry } from '../../model/disagreement-section.ts';
import type { Detail } from '../renderer.ts';

export type ShownViews = {
  readonly views: readonly ViewEntry[];
  /** The roles that stand in at least one of them. */
  readonly groups: readonly GroupEntry[];
  readonly hasFigures: boolean;
  /** Views on which people lie far apart, but which are left out. */
  readonly more: number;
};

const most = 8;

/**
 * Which points the table of roles shows: all on which anybody was heard, where everything is wanted, else those on
 * which people lie farthest apart.
 */
export function shownViews(
  { splits, views, groups }: Pick<DisagreementSection, 'splits' | 'views' | 'groups'>,
  detail: Detail,
): ShownViews {
  const wide = splits.flatMap(({ node }) => views.filter((view) => view.node === node));
  const shown = detail === 'everything' ? views : wide.slice(0, most);
  return {
    views: shown,
    groups: groups.filter(({ role }) => shown.some(({ cells }) => cells.some((cell) => cell.role === role))),
    hasFigures: shown.some(({ figure }) => figure !== undefined),
    more: detail === 'everything' ? 0 : wide.length - shown.length,
  };
}
