import type { Place } from '../model/problem.ts';

/** A place in a sheet as two numbers: how many lines down from its first, and the column, from 1. */
export function spotOf(place: Place): readonly [down: number, column: number] {
  return place.kind === 'file' ? [place.line - 1, place.column] : [0, 1];
}
