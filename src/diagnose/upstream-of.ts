import { followLinks } from '../numbers/follow-links.ts';
import type { CausalModel } from './causal-model.ts';

/** The given nodes and everything that can break them. */
export function upstreamOf(model: CausalModel, from: Iterable<string>): ReadonlySet<string> {
  const causes = new Map(model.map((node) => [node.id, node.causes.map((cause) => cause.id)]));
  return followLinks((id) => causes.get(id) ?? [], from);
}
