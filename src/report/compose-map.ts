import type { CausalMap, MapLink, MapNode } from '../model/causal-map.ts';
import type { LinkActivity } from '../model/diagnosis.ts';
import type { CauseEntry, NotFirstSection, PathEntry } from '../model/root-cause-section.ts';
import type { Case } from './case-of.ts';
import { namedNode } from './named-node.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * The causal picture, cut to what a reader takes in at a glance: the causes, the nodes on their strongest ways to
 * outcomes, and the weak points that inherit from those; of the links between them the active ones.
 */
export function composeMap(given: Case, causes: readonly CauseEntry[], notFirst: NotFirstSection): CausalMap {
  const origins = causes.slice(0, mostCauses);
  const steps = new Set(origins.flatMap(({ paths }) => paths.flatMap(stepsOf)));
  const chosen = new Set([
    ...origins.map(({ node }) => node),
    ...origins.flatMap(({ paths }) => paths.flatMap(({ nodes }) => nodes.map(({ node }) => node))),
  ]);
  for (const { node } of reachedFrom(chosen, notFirst)) if (chosen.size < mostNodes) chosen.add(node);
  const rank = new Map(origins.map(({ node }, index) => [node, index]));
  const links = given.diagnosis.links.filter(
    (link) =>
      chosen.has(link.cause) &&
      chosen.has(link.effect) &&
      (link.activity >= leastActivity || steps.has(stepOf(link.cause, link.effect))),
  );
  return {
    nodes: sortedBy([...chosen], (node) => [rank.get(node) ?? mostCauses, node]).map((node) =>
      mapNode(given, node, rank.has(node)),
    ),
    links: sortedBy(links, ({ activity, cause, effect }) => [-activity, cause, effect]).flatMap((link) =>
      mapLink(given, link),
    ),
  };
}

const mostCauses = 4;
const mostNodes = 16;
/** Links less active than this are left out, unless they are on the way. */
const leastActivity = 0.1;

/** Weak points that inherit from a chosen node, or from one that does. */
function reachedFrom(
  chosen: ReadonlySet<string>,
  { weakPoints }: Pick<NotFirstSection, 'weakPoints'>,
): NotFirstSection['weakPoints'] {
  const fresh = weakPoints.filter(
    ({ node, from }) =>
      !chosen.has(node) && from.some((each) => each.activity >= leastActivity && chosen.has(each.node)),
  );
  if (fresh.length === 0) return [];
  return [...fresh, ...reachedFrom(new Set([...chosen, ...fresh.map(({ node }) => node)]), { weakPoints })];
}

function mapNode(given: Case, node: string, isCause: boolean): MapNode {
  return {
    ...namedNode(given, node),
    belief: given.beliefOf(node).belief,
    place: isCause ? 'cause' : 'effect',
  };
}

function stepsOf({ nodes }: PathEntry): readonly string[] {
  return nodes.flatMap(({ node }, index) =>
    nodes.slice(index + 1, index + 2).map((effect) => stepOf(node, effect.node)),
  );
}

function stepOf(cause: string, effect: string): string {
  return JSON.stringify([cause, effect]);
}

function mapLink(given: Case, { cause, effect, activity }: LinkActivity): readonly MapLink[] {
  return given.kit.links
    .filter((link) => link.cause === cause && link.effect === effect)
    .map(({ because }) => ({ id: `link:${cause}:${effect}`, cause, effect, activity, because }));
}
