import type { NotAssessed } from '../model/scorecard.ts';

/** Why there is no score, as words that follow "not assessed:". */
export function sayReason(reason: NotAssessed): string {
  return words[reason];
}

const words = {
  'not-asked': 'nobody answered',
  'nobody-knows': 'nobody knows',
  'does-not-apply': 'does not apply here',
  'too-few-answers': 'too few answers',
  withheld: 'too few people to protect their names',
  'too-little-coverage': 'too much is still open',
} as const satisfies Record<NotAssessed, string>;
