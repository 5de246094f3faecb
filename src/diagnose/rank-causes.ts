import type { NodeBenefit } from './benefits-of-nodes.ts';
import type { CausalModel } from './causal-model.ts';

/** Capabilities by falling durable benefit of their full repair, ties by own fault, then id. */
export function rankCauses(
  model: CausalModel,
  benefits: ReadonlyMap<string, NodeBenefit>,
  ownFault: ReadonlyMap<string, number>,
): readonly string[] {
  return model
    .filter((node) => node.kind === 'capability')
    .map(({ id }) => ({
      id,
      durable: tiedOf(benefits.get(id)?.durable ?? 0),
      own: tiedOf(ownFault.get(id) ?? 0),
    }))
    .sort((a, b) => b.durable - a.durable || b.own - a.own || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Equal up to the last digits of floating sums is a tie. */
function tiedOf(value: number): number {
  return Math.round(value * 1e12);
}
