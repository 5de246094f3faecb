import type { Timing } from './interview.ts';

export type CarelessSign = 'same-answers' | 'hurried';

/** A run of the same level counts from this many answers on, when it makes up this share of them. */
const [run, share] = [10, 0.6];

/** Hardly any spread counts from this many answers on. */
const [few, spread] = [15, 0.3];

/** Nobody reads faster than this; looked at over the latest answers. */
const [wordsPerSecond, latest] = [15, 8];

/**
 * Signs that answers are given without reading. Every level points the same way, so an honest run is possible: a
 * sign is a reason to ask, never to drop an answer. Sources: longest run and spread within a person (Curran 2016;
 * Dunn and others 2018).
 */
export function carelessSigns(timings: readonly Timing[]): readonly CarelessSign[] {
  const levels = timings.flatMap(({ level }) => level ?? []);
  const longest = longestRun(levels);
  const isSame =
    (longest >= run && longest >= share * levels.length) ||
    (levels.length >= few && spreadOf(levels) < spread);
  return [
    ...(isSame ? (['same-answers'] as const) : []),
    ...(isHurried(timings) ? (['hurried'] as const) : []),
  ];
}

function longestRun(levels: readonly number[]): number {
  let [longest, current] = [0, 0];
  for (const [index, level] of levels.entries()) {
    current = level === levels[index - 1] ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

function spreadOf(levels: readonly number[]): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length);
}

function isHurried(timings: readonly Timing[]): boolean {
  const recent = timings.slice(-latest);
  const seconds = recent.reduce((sum, timing) => sum + timing.seconds, 0);
  const words = recent.reduce((sum, timing) => sum + timing.words, 0);
  return recent.length === latest && seconds < words / wordsPerSecond;
}
