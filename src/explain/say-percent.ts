import { sayNumber } from '../text/say-number.ts';

/** A probability or share (0…1) as percent with one decimal. */
export function sayPercent(share: number): string {
  return `${sayNumber(share * 100, 1)} %`;
}
