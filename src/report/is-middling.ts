import type { Reading } from '../model/scorecard.ts';
import { meanLevel } from './mean-level.ts';

/** Whether answers say nothing either way: on the mean they come nearest to the middle level, which weighs nothing. */
export function isMiddling(readings: readonly Pick<Reading, 'level' | 'visibility'>[]): boolean {
  return Math.abs((meanLevel(readings) ?? middle) - middle) < half;
}

const middle = 2;
const half = 0.5;
