import { sayNumber } from '../text/say-number.ts';

/** A number of the policy as it was written. */
export function sayLimit(value: number): string {
  return sayNumber(value, 6);
}
