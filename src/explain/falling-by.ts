import { compareText } from '../numbers/compare-text.ts';
/** A copy with the largest first; ties by id. */
export function fallingBy<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
  idOf: (item: T) => string,
): readonly T[] {
  return items.toSorted((a, b) => valueOf(b) - valueOf(a) || compareText(idOf(a), idOf(b)));
}
