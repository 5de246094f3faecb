import type { Timing } from './interview.ts';

/** Seconds a question takes before a person's own pace is known; a pause is no pace. */
const [usual, pause] = [25, 300];

/** From this many answers on, the pace is a person's own. */
const enough = 3;

/** Whole minutes, at least 1, that `questions` more will take at the median pace of this sitting. */
export function minutesLeft(questions: number, timings: readonly Timing[]): number {
  const paces = timings.map(({ seconds }) => Math.min(seconds, pause)).toSorted((a, b) => a - b);
  const median = paces[Math.floor(paces.length / 2)] ?? usual;
  const pace = paces.length < enough ? usual : median;
  return Math.max(1, Math.ceil((questions * pace) / 60));
}
