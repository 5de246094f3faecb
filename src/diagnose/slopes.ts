import { evidenceWith } from '../inference/evidence-with.ts';
import type { Table } from '../inference/network.ts';
import { numberAt } from '../numbers/number-at.ts';
import { evidenceTable } from './evidence-table.ts';
import { gradientAt } from './gradient-at.ts';

/** A sum over all assignments as a linear function of the evidence of any one node, by node. */
export type Slopes = ReadonlyMap<string, Float64Array>;

/** Keeps the gradients of the evidence factors, which the next solve would overwrite. */
export function slopesOf(evidence: ReadonlyMap<string, number>, gradients: readonly Float64Array[]): Slopes {
  return new Map(Array.from(evidence, ([id, factor]) => [id, gradientAt(gradients, factor).slice()]));
}

/** What the sum comes to when the evidence of `node` has these weights; 0 for a node it does not know. */
export function weighSlopes(slopes: Slopes, node: string, weights: Table): number {
  return evidenceWith(slopes.get(node) ?? new Float64Array(), weights);
}

/** Chance that a node is broken when its own answers have this log likelihood ratio, from the slopes of the answers. */
export function beliefUnder(answers: Slopes, node: string, logRatio: number): number {
  const table = evidenceTable(2, logRatio);
  return 1 - (numberAt(table, 0) * weighSlopes(answers, node, [1, 0])) / weighSlopes(answers, node, table);
}
