import { sayNumber } from '../../text/say-number.ts';

/** A share (0…1) as whole percent. */
export function sayWholePercent(share: number): string {
  return `${sayNumber(share * 100)} %`;
}
