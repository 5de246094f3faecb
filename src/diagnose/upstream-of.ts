import type { CausalModel } from './causal-model.ts';
import { followLinks } from './follow-links.ts';

/** The given nodes and everything that can break them. */
export function upstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  return followLinks(causesIn(model), from);
}

/** Ids of the causes of every node. */
export function causesIn(model: CausalModel): ReadonlyMap<string, readonly string[]> {
  return new Map(model.map((node) => [node.id, node.causes.map((cause) => cause.id)]));
}
