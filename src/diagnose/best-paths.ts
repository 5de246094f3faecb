import type { CausalPath, LinkActivity } from '../model/diagnosis.ts';
import { compareText } from '../numbers/compare-text.ts';
import type { CausalModel } from './causal-model.ts';
import { groupedBy } from '../numbers/grouped-by.ts';

/** Most paths kept for each node. */
const kept = 3;

/**
 * Finds for any node its best paths to outcomes, by falling product of the activities along them (the shortest
 * paths on −ln activity), ties by the ids passed; at most three, none that is certainly idle.
 */
export function bestPaths(
  model: CausalModel,
  links: readonly LinkActivity[],
): (node: string) => readonly CausalPath[] {
  const effects = groupedBy(links, ({ cause }) => cause);
  const outcomes = new Set(model.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
  const found = new Map<string, readonly CausalPath[]>();
  const pathsFrom = (node: string): readonly CausalPath[] => {
    const best = found.get(node) ?? bestOf((effects.get(node) ?? []).flatMap(along));
    found.set(node, best);
    return best;
  };
  const along = ({ cause, effect, activity }: LinkActivity): readonly CausalPath[] => {
    const here = outcomes.has(effect) ? [{ nodes: [effect], activity: 1 }] : [];
    return [...here, ...pathsFrom(effect)].map((path) => ({
      nodes: [cause, ...path.nodes],
      activity: activity * path.activity,
    }));
  };
  return pathsFrom;
}

function bestOf(paths: readonly CausalPath[]): readonly CausalPath[] {
  return paths
    .filter(({ activity }) => activity > 0)
    .sort((a, b) => b.activity - a.activity || compareText(a.nodes.join('\n'), b.nodes.join('\n')))
    .slice(0, kept);
}
