import type { Table } from '../inference/network.ts';

/**
 * The weights of a node's states under a log likelihood ratio of broken against sound, scaled to a maximum of 1; ±∞
 * gives certainty. The same as `virtualEvidence` of inference, which is too slow for the many tables of the draws.
 */
export function evidenceTable(states: 2 | 3, logRatio: number): Table {
  const sound = Math.min(1, Math.exp(-logRatio));
  const broken = Math.min(1, Math.exp(logRatio));
  return states === 2 ? [sound, broken] : [sound, broken, broken];
}
