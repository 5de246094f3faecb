import type { Candidate } from '../model/diagnosis.ts';
import { sayChance } from '../text/say-chance.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { shareOfBenefit } from './share-of-burden.ts';

/** One cause in plain words: what was reported, how sure, own or inherited, what its repair would bring. */
export function causeSummary(given: Case, { node, durableBenefit }: Candidate): string {
  const share = shareOfBenefit(given, durableBenefit);
  return [
    reportedOf(given, node),
    `That it is broken is ${sayChance(given.beliefOf(node).belief)}.`,
    originOf(given, node),
    `To repair it for good would take away ${sayShare(share)} of all the trouble.`,
  ].join(' ');
}

function reportedOf(given: Case, node: string): string {
  const score = given.scoreOf(node);
  if (score.value.state !== 'assessed') return 'Too few people were asked about it to score it.';
  const people = sayCount(score.respondents, 'person', 'people');
  return `The answers of ${people} put it at ${sayNumber(score.value.score)} of 100.`;
}

function originOf(given: Case, node: string): string {
  const { belief, ownFault } = given.beliefOf(node);
  const own = belief > 0 ? ownFault / belief : 1;
  if (own >= 0.9) return 'The fault is its own.';
  if (own >= 0.5) return 'Most of the fault is its own; the rest comes from other weak points.';
  return 'Most of the fault comes from other weak points.';
}
