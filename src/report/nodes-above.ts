import type { Link } from '../model/kit.ts';

/** A link as far as its direction goes. */
export type Arrow = Pick<Link, 'cause' | 'effect'>;

/** Every node that can break one of these, near or far. */
export function nodesAbove(
  { links }: { readonly links: readonly Arrow[] },
  nodes: readonly string[],
): ReadonlySet<string> {
  const above = new Set<string>();
  const open = [...nodes];
  for (let effect = open.pop(); effect !== undefined; effect = open.pop()) {
    for (const link of links) {
      if (link.effect !== effect || above.has(link.cause)) continue;
      above.add(link.cause);
      open.push(link.cause);
    }
  }
  return above;
}
