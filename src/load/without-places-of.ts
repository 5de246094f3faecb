import type { Place, Problem } from '../model/problem.ts';

/** The further problems that stand where none of the earlier ones does: one place needs one complaint. */
export function withoutPlacesOf(
  earlier: readonly Problem[],
  further: readonly Problem[],
): readonly Problem[] {
  const taken = new Set(earlier.map(({ place }) => positionOf(place)));
  return further.filter(({ place }) => !taken.has(positionOf(place)));
}

function positionOf(place: Place): string {
  if (place.kind === 'flag') return place.flag;
  return place.kind === 'file' ? `${place.path}:${place.line}:${place.column}` : place.path;
}
