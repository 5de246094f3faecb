import type { TroubleEntry } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { chanceWord } from '../../text/say-chance.ts';
import { sayReason } from '../../text/say-reason.ts';

/** The last column beside a score: its own words, or why there is no score. */
export function sayLast(value: ScoreValue, words: string): string {
  return value.state === 'assessed' ? words : sayReason(value.reason);
}

/** Whether a trouble is there. Answers too few for a score still say something of that. */
export function sayIsThere({ value, belief }: Pick<TroubleEntry, 'value' | 'belief'>): string {
  const isHeard = value.state === 'not-assessed' && value.reason === 'too-few-answers';
  return isHeard ? `${chanceWord(belief)}, by few answers` : sayLast(value, chanceWord(belief));
}
