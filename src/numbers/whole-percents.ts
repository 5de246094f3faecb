import { numberAt } from './number-at.ts';

/**
 * Shares (0…1 each, 1 in all) as whole percent that add up to 100: each is cut off, and what is left over goes to those
 * that lost most, of two to the first. Source: the method of largest remainders.
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const cut = shares.map((share) => Math.floor(share * 100));
  const left = 100 - cut.reduce((sum, percent) => sum + percent, 0);
  // The last digits say nothing about who lost more.
  const lost = (at: number): number => Math.round((numberAt(shares, at) * 100 - numberAt(cut, at)) * 1e9);
  const raised = [...shares.keys()].sort((a, b) => lost(b) - lost(a) || a - b).slice(0, left);
  return cut.map((percent, at) => (raised.includes(at) ? percent + 1 : percent));
}
