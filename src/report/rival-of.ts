import type { Case } from './case-of.ts';
import { nodesBelow } from './nodes-below.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * The other capability that this node tells most about: the node itself, or what may break it, by the strength of the
 * best chain of links times the belief that it is broken. Neither the cause nor anything the cause can break is its rival.
 */
export function rivalOf(given: Case, cause: string, node: string): string | undefined {
  const below = nodesBelow(given.kit, cause);
  const able = [...pullsOn(given, cause, node)].filter(
    ([id]) => given.nodes.get(id)?.kind === 'capability' && !below.has(id),
  );
  return sortedBy(able, ([id, pull]) => [-pull * given.beliefOf(id).belief, id])[0]?.[0];
}

/** Every node from which a chain leads to this one without passing the cause, and the strength of the best chain. */
function pullsOn({ kit }: Case, cause: string, node: string): ReadonlyMap<string, number> {
  const pulls = new Map([[node, 1]]);
  const open = [{ effect: node, pull: 1 }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { effect, pull } = step;
    for (const link of kit.links.filter((each) => each.effect === effect && each.cause !== cause)) {
      const next = pull * kit.parameters.strengths[link.strength];
      if (next <= (pulls.get(link.cause) ?? 0)) continue;
      pulls.set(link.cause, next);
      open.push({ effect: link.cause, pull: next });
    }
  }
  return pulls;
}
