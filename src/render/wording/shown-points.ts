import type { WeakPointEntry } from '../../model/root-cause-section.ts';
import type { Detail } from '../renderer.ts';

/** Weak points of one kind: those a page shows, and how many more there are. */
export type ShownPoints = {
  readonly shown: readonly WeakPointEntry[];
  readonly hidden: readonly WeakPointEntry[];
};

/** How many of each kind a page names where not everything is wanted: beyond that nobody reads on. */
const most = 10;

/** Capabilities and, apart from them, signs of the trouble, each list cut unless everything is wanted. */
export function shownPoints(
  weakPoints: readonly WeakPointEntry[],
  detail: Detail,
): { readonly points: ShownPoints; readonly signs: ShownPoints } {
  const count = detail === 'everything' ? weakPoints.length : most;
  const cut = (entries: readonly WeakPointEntry[]): ShownPoints => ({
    shown: entries.slice(0, count),
    hidden: entries.slice(count),
  });
  return {
    points: cut(weakPoints.filter(({ kind }) => kind === 'capability')),
    signs: cut(weakPoints.filter(({ kind }) => kind !== 'capability')),
  };
}
