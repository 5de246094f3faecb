import type { Thresholds } from '../model/kit.ts';
import type { NodeScore } from '../model/scorecard.ts';
import type { NodeEvidence } from './evidence-of.ts';

/** Smallest group whose spread says something (number of levels less one; Brown and Hauenstein 2005). */
const enough = 4;

/** Nodes on which one group is split, or a hard figure contradicts the opinions. */
export function contestedNodes(
  scores: readonly NodeScore[],
  evidence: ReadonlyMap<string, NodeEvidence>,
  { contestedDeviation }: Thresholds,
): ReadonlySet<string> {
  const split = scores.filter(({ groups }) =>
    groups.some(({ respondents, deviation }) => respondents >= enough && deviation > contestedDeviation),
  );
  const conflicting = [...evidence].filter(([, { conflict }]) => conflict);
  return new Set([...split.map(({ node }) => node), ...conflicting.map(([node]) => node)]);
}
