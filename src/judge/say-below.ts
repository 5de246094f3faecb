import { sayNumber } from '../text/say-number.ts';

/** A number with one decimal; where it misses a limit, with as many as it takes not to read as the limit it misses. */
export function sayBelow(value: number, limit: number): string {
  const ways = [1, 2, 3, 4, 5, 6].map((decimals) => sayNumber(value, decimals));
  const apart = value < limit ? ways.filter((said) => Number(said) < limit) : ways;
  return apart[0] ?? String(value);
}
