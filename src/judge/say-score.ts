import type { ScoreValue } from '../model/scorecard.ts';
import { sayNumber } from '../text/say-number.ts';

/** A score with one decimal, so that 49.6 does not read as the 50 it misses; its range as whole numbers. */
export function sayScore({ score, interval }: Extract<ScoreValue, { readonly state: 'assessed' }>): string {
  const range = interval === undefined ? '' : ` (${sayNumber(interval.low)}–${sayNumber(interval.high)})`;
  return `${sayNumber(score, 1)}${range}`;
}
