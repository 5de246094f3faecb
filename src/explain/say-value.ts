import type { ExplainedValue, Unit } from '../model/explanation.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';
import { sayWeeks } from '../text/say-weeks.ts';
import { sayPercent } from './say-percent.ts';

/** "chance that it is broken: 62.1 %". */
export function sayValue({ means, of, value, unit }: ExplainedValue): string {
  return `${means}${of === undefined ? '' : ` (${of})`}: ${units[unit](value)}`;
}

const units = {
  chance: sayPercent,
  share: sayPercent,
  points: (value) => `${sayNumber(value, 1)} of 100`,
  levels: (value) => `${sayNumber(value, 2)} of 4`,
  'log-odds': (value) => sayNumber(value, 3),
  count: (value) => sayNumber(value, 1),
  weeks: sayWeeks,
  days: (value) => sayCount(value, 'day', 'days'),
} as const satisfies Record<Unit, (value: number) => string>;
