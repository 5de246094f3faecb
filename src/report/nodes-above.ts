import type { Link } from '../model/kit.ts';
import { followLinks } from '../numbers/follow-links.ts';

/** A link as far as its direction goes. */
export type Arrow = Pick<Link, 'cause' | 'effect'>;

/** Every node that can break one of these, near or far. */
export function nodesAbove(
  { links }: { readonly links: readonly Arrow[] },
  nodes: readonly string[],
): ReadonlySet<string> {
  const causesOf = (node: string): readonly string[] =>
    links.filter(({ effect }) => effect === node).map(({ cause }) => cause);
  return followLinks(causesOf, nodes.flatMap(causesOf));
}
