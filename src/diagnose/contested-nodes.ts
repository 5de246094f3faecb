import type { NodeScore } from '../model/scorecard.ts';
import type { NodeEvidence } from './evidence-of.ts';

/** Nodes on which one group is split, or a hard figure contradicts the opinions. */
export function contestedNodes(
  scores: readonly NodeScore[],
  evidence: ReadonlyMap<string, NodeEvidence>,
): ReadonlySet<string> {
  const torn = scores.filter(({ groups }) => groups.some(({ split }) => split));
  const conflicting = [...evidence].filter(([, { conflict }]) => conflict);
  return new Set([...torn.map(({ node }) => node), ...conflicting.map(([node]) => node)]);
}
