import { sayNumber } from '../text/say-number.ts';

/** A change in log-odds as what it does to the odds: "1.5 times as high", "a third as high" by number. */
export function sayFactor(change: number): string {
  const factor = Math.exp(change);
  return `${sayNumber(factor, factor < 1 ? 2 : 1)} times as high`;
}
