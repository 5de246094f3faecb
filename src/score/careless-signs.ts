import type { CarelessSign } from '../model/scorecard.ts';
import { longestRun } from '../numbers/longest-run.ts';
import { sampleVariance } from '../numbers/sample-variance.ts';

/** Signs of a careless sheet in its levels (0…4), which stand in the order of the kit. */
export function carelessSigns(levels: readonly number[], hurried: boolean): readonly CarelessSign[] {
  const signs: CarelessSign[] = [];
  if (isRun(levels)) signs.push('long-run');
  if (isFlat(levels)) signs.push('little-spread');
  if (hurried && levels.length > 0) signs.push('hurried');
  return signs;
}

const run = { least: 10, share: 0.6 };
const spread = { least: 15, deviation: 0.3 };

function isRun(levels: readonly number[]): boolean {
  const longest = longestRun(levels);
  return longest >= run.least && longest >= run.share * levels.length;
}

function isFlat(levels: readonly number[]): boolean {
  return levels.length >= spread.least && Math.sqrt(sampleVariance(levels)) < spread.deviation;
}
