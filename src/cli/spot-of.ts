import type { Place } from '../model/problem.ts';
import type { Spot } from '../model/slim-sheet.ts';
import { onLine } from './on-line.ts';

/** A place in a sheet that begins in this line of a stream, as line and column of the stream. */
export function spotOf(place: Place, first: number): Spot {
  const placed = onLine(place, first);
  return placed.kind === 'file' ? { line: placed.line, column: placed.column } : { line: first, column: 1 };
}
