import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayReason } from '../../text/say-reason.ts';

/** A score with its range: "62 (55–69)", or that there is none and why. */
export function sayValue(value: ScoreValue): string {
  if (value.state === 'not-assessed') return `not assessed: ${sayReason(value.reason)}`;
  const { score, interval } = value;
  return interval === undefined ? sayNumber(score) : `${sayNumber(score)} (${sayRange(interval)})`;
}

/** An interval as whole numbers: "55–69". */
export function sayRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${sayNumber(low)}–${sayNumber(high)}`;
}
