import { sayChance } from '../text/say-chance.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';

/** How sure the headline is and on how many voices it rests. */
export function surenessOf(given: Case): string {
  const { verdict, burden, priorBurden } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return `How sure: ${faultOf(given, verdict.roots)}. ${basisOf(given)}`;
    case 'healthy':
      return `How sure: no weak point stands out, and trouble is ${burden < priorBurden ? 'rarer' : 'no more common'} than one would expect. ${basisOf(given)}`;
    case 'insufficient-evidence':
      return `How sure: not sure enough to name anything. ${basisOf(given)}`;
  }
}

/** Of several roots the least sure one speaks for all. */
function faultOf(given: Case, roots: readonly string[]): string {
  const chance = Math.min(1, ...roots.map((root) => given.beliefOf(root).ownFault));
  return roots.length === 1
    ? `it is ${sayChance(chance)}, that this fault is there and comes from nowhere else`
    : `for each of these it is at least ${sayChance(chance)}, that it is there and comes from nowhere else`;
}

function basisOf({ scorecard }: Case): string {
  const people = scorecard.respondents.length;
  if (people === 0) return 'Nobody has answered yet.';
  const figures = new Set(
    scorecard.readings.filter(({ group }) => group === 'figure').map(({ question }) => question),
  );
  const hard = figures.size === 0 ? '' : ` and on ${sayCount(figures.size, 'hard figure', 'hard figures')}`;
  return `This rests on the answers of ${sayCount(people, 'person', 'people')}${hard}.`;
}
