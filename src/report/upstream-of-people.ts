import type { Case } from './case-of.ts';
import { nodesAbove } from './nodes-above.ts';

/**
 * Capabilities of this company that are not people and stand above those that are, near or far. Where the kit links
 * none of them, every capability that is not people counts: fairness is not bought by leaving links out.
 */
export function upstreamOfPeople({ kit, diagnosis }: Case): readonly string[] {
  const ecosystem = kit.nodes
    .filter(({ kind, people }) => kind === 'capability' && !people)
    .map(({ id }) => id);
  const people = kit.nodes.filter((node) => node.people).map(({ id }) => id);
  const isLinked = ecosystem.some((node) => nodesAbove(kit, people).has(node));
  const present = new Set(diagnosis.nodes.map(({ node }) => node));
  const links = kit.links.filter(({ cause, effect }) => present.has(cause) && present.has(effect));
  const above = nodesAbove({ links }, people);
  return ecosystem.filter((node) => present.has(node) && (!isLinked || above.has(node)));
}
