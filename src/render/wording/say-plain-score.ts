import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';

/** A score as a whole number for a cell of a table; else that there is none, or that it does not apply. */
export function sayPlainScore(value: ScoreValue): string {
  if (value.state === 'assessed') return sayNumber(value.score);
  return value.reason === 'does-not-apply' ? 'n/a' : 'none';
}
