import type { CausalModel } from './causal-model.ts';
import { followLinks } from './follow-links.ts';

/** The given nodes and everything that can break them. */
export function upstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  const causes = new Map(model.map((node) => [node.id, node.causes.map((cause) => cause.id)]));
  return followLinks(causes, from);
}
