import type { Comparison, Movement } from '../../model/comparison.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayPlainScore } from './say-plain-score.ts';

/** What a reader must know to check a change against the scores beside it. */
export const aboutPairs =
  'Then and Now are the scores of all who answered. A change rests on pairs: the same question, answered both times by the same person, or else by the same role. Where their scores are not those of Then and Now, they stand with the change.';

/** The scores of the pairs a change rests on; nothing where those of Then and Now come to the same on the page. */
export function sayPairs({ before, after, change }: Movement): string {
  if (change.state === 'not-compared') return '';
  const { from, to, by, pairs } = change;
  const [then, now] = [sayPlainScore(before), sayPlainScore(after)];
  const isSame = sayNumber(from) === then && sayNumber(to) === now;
  const isStill = sayNumber(by, 1) === '0' && then === now;
  return isSame || isStill
    ? ''
    : `${sayNumber(from, 1)} to ${sayNumber(to, 1)} in ${sayCount(pairs, 'pair', 'pairs')}`;
}

/** Whether the scores of the pairs stand with any change of the comparison. */
export function tellsPairs({ overall, domains, capabilities, troubles }: Comparison): boolean {
  return [overall, ...domains, ...capabilities, ...troubles].some((movement) => sayPairs(movement) !== '');
}
