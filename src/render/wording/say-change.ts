import type { Change, NotCompared } from '../../model/comparison.ts';
import { sayNumber } from '../../text/say-number.ts';

/** A change of score with its range: "+6.1 (2.0 to 10.2)", or why there is none. */
export function sayChange(change: Change): string {
  if (change.state === 'not-compared') return sayNotCompared(change.reason);
  const { by, interval } = change;
  return `${saySigned(by)} (${saySigned(interval.low)} to ${saySigned(interval.high)})`;
}

/** What the change comes to, in a word or two. */
export function sayDirection(change: Change): string {
  return change.state === 'not-compared' ? 'not compared' : words[change.direction];
}

/** A number with one decimal and its sign. */
function saySigned(value: number): string {
  const said = sayNumber(value, 1);
  return said === '0' || said.startsWith('-') ? said : `+${said}`;
}

const words = { up: 'up', down: 'down', 'within-noise': 'within noise' } as const;

function sayNotCompared(reason: NotCompared): string {
  return reasons[reason];
}

const reasons = {
  'no-score-before': 'no score then',
  'no-score-now': 'no score now',
  'nothing-shared': 'nothing asked both times',
} as const satisfies Record<NotCompared, string>;
