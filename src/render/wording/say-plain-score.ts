import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';

/** A score as a whole number for a cell of a table, or n/a. */
export function sayPlainScore(value: ScoreValue): string {
  return value.state === 'assessed' ? sayNumber(value.score) : 'n/a';
}
