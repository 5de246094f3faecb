import type { Table } from '../inference/network.ts';
import { virtualEvidence } from '../inference/virtual-evidence.ts';

/** The weights of a node's states under a log likelihood ratio of broken against sound. */
export function evidenceTable(states: 2 | 3, logRatio: number): Table {
  return virtualEvidence({ id: '', states }, logRatio).table;
}
