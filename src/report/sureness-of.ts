import type { AnswerNumbers } from '../model/report.ts';
import { beginSmall } from '../text/begin-small.ts';
import { chanceWord, sayChance } from '../text/say-chance.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { leastChance } from './least-chance.ts';

/** How sure the headline is and on how many voices it rests. */
export function surenessOf(given: Case, numbers: AnswerNumbers): string {
  const { verdict, burden, priorBurden } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return `How sure: ${faultOf(given, verdict.roots)}. ${basisOf(numbers)}`;
    case 'healthy':
      return `How sure: no weak point stands out, and trouble is ${burden < priorBurden ? 'rarer' : 'no more common'} than one would expect. ${basisOf(numbers)}`;
    case 'insufficient-evidence':
      return verdict.unexplained === undefined
        ? `How sure: not sure enough to name anything. ${basisOf(numbers)}`
        : `How sure: ${sayClauses(verdict.unexplained.map((outcome) => unexplainedOf(given, outcome)))}. ${basisOf(numbers)}`;
  }
}

function faultOf(given: Case, roots: readonly string[]): string {
  const chance = leastChance(given, roots);
  if (roots.length === 1)
    return `it is ${sayChance(chance)}, that this fault is there and comes from nowhere else`;
  const least = chanceWord(chance) === chanceWord(1) ? '' : 'at least ';
  return `for each of these it is ${least}${sayChance(chance)}, that it is there and comes from nowhere else`;
}

function unexplainedOf({ beliefOf, titleOf, diagnosis }: Case, outcome: string): string {
  const { belief, ownFault } = beliefOf(outcome);
  const outside = diagnosis.outside?.find((each) => each.outcome === outcome)?.chance ?? ownFault;
  const fault = beginSmall(titleOf('fault', outcome));
  return `that ${fault} is ${chanceWord(belief)}, that nothing asked about explains it is ${sayChance(outside)}`;
}

function basisOf({ people, figures }: AnswerNumbers): string {
  if (people === 0) return 'Nobody has answered yet.';
  const hard = figures === 0 ? '' : ` and on ${sayCount(figures, 'hard figure', 'hard figures')}`;
  return `This rests on the answers of ${sayCount(people, 'person', 'people')}${hard}.`;
}
