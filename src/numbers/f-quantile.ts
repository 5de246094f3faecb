import { incompleteBeta } from './incomplete-beta.ts';

/** The value below which the share (0…1, without the ends) of an F distribution with these degrees of freedom lies. */
export function fQuantile(share: number, first: number, second: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, first / 2, second / 2) < share) low = middle;
    else high = middle;
  }
  const beta = (low + high) / 2;
  return (second * beta) / (first * (1 - beta));
}

/** Enough to use up the digits of a number. */
const halvings = 60;
