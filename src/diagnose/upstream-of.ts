import { followLinks } from '../numbers/follow-links.ts';
import type { CausalModel } from './causal-model.ts';

/** The given nodes and everything that can break them. */
export function upstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  const causes = causesIn(model);
  return followLinks((id) => causes.get(id) ?? [], from);
}

/** Ids of the causes of every node. */
export function causesIn(model: CausalModel): ReadonlyMap<string, readonly string[]> {
  return new Map(model.map((node) => [node.id, node.causes.map((cause) => cause.id)]));
}
