import type { CausalPath, LinkActivity } from '../model/diagnosis.ts';
import type { CausalModel } from './causal-model.ts';

/** Most paths kept for each node. */
const kept = 3;

/**
 * For every node its best paths to outcomes, by falling product of the activities along them (the shortest paths
 * on −ln activity), ties by the ids passed; at most three, none that is certainly idle.
 */
export function bestPaths(
  model: CausalModel,
  links: readonly LinkActivity[],
): ReadonlyMap<string, readonly CausalPath[]> {
  const effects = new Map<string, LinkActivity[]>();
  for (const link of links) effects.set(link.cause, [...(effects.get(link.cause) ?? []), link]);
  const outcomes = new Set(model.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
  const found = new Map<string, readonly CausalPath[]>();
  const pathsFrom = (node: string): readonly CausalPath[] => {
    const known = found.get(node);
    if (known !== undefined) return known;
    const onward = (effects.get(node) ?? []).flatMap(({ effect, activity }) => {
      const here = outcomes.has(effect) ? [{ nodes: [effect], activity: 1 }] : [];
      return [...here, ...pathsFrom(effect)].map((path) => ({
        nodes: [node, ...path.nodes],
        activity: activity * path.activity,
      }));
    });
    const best = onward
      .filter(({ activity }) => activity > 0)
      .sort(byActivity)
      .slice(0, kept);
    found.set(node, best);
    return best;
  };
  return new Map(model.map(({ id }) => [id, pathsFrom(id)]));
}

function byActivity(a: CausalPath, b: CausalPath): number {
  return b.activity - a.activity || (a.nodes.join('\n') < b.nodes.join('\n') ? -1 : 1);
}
