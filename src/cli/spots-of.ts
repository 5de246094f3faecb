import type { Sheet } from '../model/sheet.ts';
import type { HeadSpots } from '../model/slim-sheet.ts';
import { spotOf } from './spot-of.ts';

/** Where the head of a sheet stands that begins in this line of a stream; nothing for a sheet without places. */
export function spotsOf({ places }: Sheet, first: number): { readonly spots?: HeadSpots } {
  if (places === undefined) return {};
  const facts = Object.entries(places.facts).map(([fact, place]) => [fact, spotOf(place, first)] as const);
  return { spots: { respondent: spotOf(places.respondent, first), facts: Object.fromEntries(facts) } };
}
