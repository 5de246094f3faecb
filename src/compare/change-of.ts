import type { Change } from '../model/comparison.ts';
import type { ScoreValue } from '../model/scorecard.ts';
import { quantile } from '../numbers/quantile.ts';
import type { Difference } from './resample-differences.ts';

export type Moved = {
  readonly before: ScoreValue | undefined;
  readonly after: ScoreValue;
  /** Absent where there are no pairs. */
  readonly difference: Difference | undefined;
  /** Whether at least one question was put both times. */
  readonly shares: boolean;
  readonly questions: number;
  readonly pairs: number;
};

/** The change of one score, or why there is none. */
export function changeOf({ before, after, difference, shares, questions, pairs }: Moved): Change {
  if (before?.state !== 'assessed') return { state: 'not-compared', reason: 'no-score-before' };
  if (after.state !== 'assessed') return { state: 'not-compared', reason: 'no-score-now' };
  if (!shares) return { state: 'not-compared', reason: 'nothing-shared' };
  if (difference === undefined) return { ...ofScores(before, after), questions: 0, pairs: 0 };
  const { from, by, drawn } = difference;
  const sorted = drawn.toSorted();
  const [low, high] = drawn.length === 0 ? [by, by] : [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  return { ...rangeOf(by, low, high), basis: 'pairs', from, to: from + by, questions, pairs };
}

type Assessed = Extract<ScoreValue, { readonly state: 'assessed' }>;
type Compared = Extract<Change, { readonly state: 'compared' }>;

/** As if the two scores had nothing in common: half-widths add up as independent errors do. */
function ofScores(before: Assessed, after: Assessed): Omit<Compared, 'questions' | 'pairs'> {
  const by = after.score - before.score;
  const [old, now] = [armsOf(before), armsOf(after)];
  const low = by - Math.hypot(now.down, old.up);
  const range = rangeOf(by, low, by + Math.hypot(now.up, old.down));
  return { ...range, basis: 'scores', from: before.score, to: after.score };
}

function armsOf({ score, interval }: Assessed): { readonly down: number; readonly up: number } {
  const { low, high } = interval ?? { low: score, high: score };
  return { down: score - low, up: high - score };
}

function rangeOf(
  by: number,
  low: number,
  high: number,
): Pick<Compared, 'state' | 'by' | 'interval' | 'direction'> {
  const interval = { low: Math.max(-100, Math.min(by, low)), high: Math.min(100, Math.max(by, high)) };
  return { state: 'compared', by, interval, direction: directionOf(interval) };
}

function directionOf({ low, high }: Compared['interval']): Compared['direction'] {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'within-noise';
}
