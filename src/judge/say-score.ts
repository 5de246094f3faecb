import type { ScoreValue } from '../model/scorecard.ts';
import { sayBeside } from './say-beside.ts';
import { sayNumber } from '../text/say-number.ts';

/** A score beside its floor, and its range as whole numbers. */
export function sayScore(
  { score, interval }: Extract<ScoreValue, { readonly state: 'assessed' }>,
  floor: number,
): string {
  const range = interval === undefined ? '' : ` (${sayNumber(interval.low)}–${sayNumber(interval.high)})`;
  return `${sayBeside(score, floor)}${range}`;
}
