import type { Place } from '../model/problem.ts';

/** A place in a line of a stream, which is a file of its own to whoever reads it, as a place in the stream. */
export function onLine(place: Place, line: number): Place {
  return place.kind === 'file' ? { ...place, line: place.line + line - 1 } : place;
}
