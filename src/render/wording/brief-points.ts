import type { WeakPointEntry } from '../../model/root-cause-section.ts';

/** What a brief shows of the weak points that are not to be treated first: capabilities, or signs where only those are weak. */
export function briefPoints(weakPoints: readonly WeakPointEntry[]): readonly WeakPointEntry[] {
  const capabilities = weakPoints.filter(({ kind }) => kind === 'capability');
  return (capabilities.length > 0 ? capabilities : weakPoints).slice(0, 3);
}
