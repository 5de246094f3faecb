import type { Sheet } from '../model/sheet.ts';
import type { HeadSpots } from '../model/slim-sheet.ts';
import { spotOf } from './spot-of.ts';

/** Where the head of a sheet stands that begins in this line of a stream; nothing for a sheet without places. */
export function spotsOf({ places }: Sheet, line: number): { readonly head?: HeadSpots } {
  if (places === undefined) return {};
  const placed = [places.respondent, ...Object.values(places.facts)];
  return { head: { line, spots: placed.flatMap((place) => spotOf(place)) } };
}
