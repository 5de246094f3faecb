import { numberAt } from './number-at.ts';

/**
 * The value below which the share `share` (0…1) of the values lies, interpolated linearly between neighbours
 * (type 7 of Hyndman and Fan 1996). The values must be in rising order; of no values it is NaN.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = numberAt(sorted, below);
  return below === position ? low : low + (position - below) * (numberAt(sorted, below + 1) - low);
}
