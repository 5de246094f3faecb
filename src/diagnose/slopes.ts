import { evidenceWith } from '../inference/evidence-with.ts';
import type { Table } from '../inference/network.ts';
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
