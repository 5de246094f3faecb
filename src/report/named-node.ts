import type { NamedNode } from '../model/named-node.ts';
import type { Case } from './case-of.ts';

/** A node with both its names: what it should be and what is wrong when it is broken. */
export function namedNode(given: Case, node: string): NamedNode {
  return {
    node,
    title: given.titleOf('node', node),
    fault: given.titleOf('fault', node),
    kind: given.nodes.get(node)?.kind ?? 'capability',
  };
}
