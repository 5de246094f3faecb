import { sayNumber } from '../text/say-number.ts';

/**
 * A number with one decimal, or with as many more as it takes to read as what it is beside a limit: as short of one that
 * it misses, and as no less than one that it reaches.
 */
export function sayBeside(value: number, limit: number): string {
  const isShort = value < limit;
  const ways = [1, 2, 3, 4, 5, 6].map((decimals) => sayNumber(value, decimals));
  return ways.find((said) => Number(said) < limit === isShort) ?? String(value);
}
