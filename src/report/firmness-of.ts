import type { CauseEntry } from '../model/root-cause-section.ts';
import { sayInTen } from '../text/say-chance.ts';
import type { Case } from './case-of.ts';

/** Whether the place among the first three holds when the assumptions change, in words and as numbers. */
export function firmnessOf(given: Case, node: string): Pick<CauseEntry, 'firmness' | 'firm' | 'topThree'> {
  const id = `cause.${node}.firmness`;
  const robustness = given.diagnosis.robustness;
  const found = robustness?.candidates.find((candidate) => candidate.node === node);
  if (found === undefined) return { firmness: { id, text: 'How firm this place is was not tried out.' } };
  const trials = `We varied the assumptions: it stayed there ${sayInTen(found.topThree)} times.`;
  const place = found.firm
    ? 'Its place among the first three is firm.'
    : notFirm(given.beliefOf(node).contested);
  const text = `${place} ${trials}`;
  return { firmness: { id, text }, firm: found.firm, topThree: found.topThree };
}

function notFirm(contested: boolean): string {
  return contested
    ? 'Its place among the first three is not firm, because the answers to it contradict each other.'
    : 'Its place among the first three is not firm.';
}
