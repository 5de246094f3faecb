import type { CarelessFlag } from '../model/sheet.ts';
import { samenessOf } from '../numbers/sameness-of.ts';
import type { Timing } from './interview.ts';

/** Nobody reads faster than this; looked at over the latest answers. */
const [wordsPerSecond, latest] = [15, 8];

/**
 * Signs that answers are given without reading. Every level points the same way, so an honest run is possible: a
 * sign is a reason to ask, never to drop an answer.
 */
export function carelessFlags(timings: readonly Timing[]): readonly CarelessFlag[] {
  const levels = timings.flatMap(({ level }) => level ?? []);
  return [
    ...(samenessOf(levels).length > 0 ? (['same-answers'] as const) : []),
    ...(isHurried(timings) ? (['hurried'] as const) : []),
  ];
}

function isHurried(timings: readonly Timing[]): boolean {
  const recent = timings.slice(-latest);
  const seconds = recent.reduce((sum, timing) => sum + timing.seconds, 0);
  const words = recent.reduce((sum, timing) => sum + timing.words, 0);
  return recent.length === latest && seconds < words / wordsPerSecond;
}
