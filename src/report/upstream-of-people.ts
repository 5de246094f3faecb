import type { Case } from './case-of.ts';
import { nodesAbove } from './nodes-above.ts';

/**
 * Capabilities that are not people and stand above those that are, near or far. Where the kit links none of
 * them, every capability that is not people counts: fairness is not bought by leaving links out.
 */
export function upstreamOfPeople({ kit }: Case): readonly string[] {
  const ecosystem = kit.nodes
    .filter(({ kind, people }) => kind === 'capability' && !people)
    .map(({ id }) => id);
  const people = kit.nodes.filter((node) => node.people).map(({ id }) => id);
  const above = nodesAbove(kit, people);
  const linked = ecosystem.filter((node) => above.has(node));
  return linked.length === 0 ? ecosystem : linked;
}
