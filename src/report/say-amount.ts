import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';
import { withUnit } from '../text/with-unit.ts';

/** How far something moves: in levels, in points of a percentage, or in the unit of a figure. */
export function sayAmount(unit: string, by: number): string {
  if (unit === 'levels') return sayCount(by, 'level', 'levels');
  return unit === 'percent' ? sayCount(by, 'point', 'points') : withUnit(sayNumber(by, 1), unit);
}
