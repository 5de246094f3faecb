import { isBare } from './with-unit.ts';

/** What is asked for where a figure in this unit is. */
export function sayFigureIn(unit: string): string {
  return isBare(unit) ? 'a plain number' : `a figure in ${unit}`;
}
