import { nodesAbove } from './nodes-above.ts';
import type { Arrow } from './nodes-above.ts';

/** Every node that this one can break, near or far. */
export function nodesBelow(
  { links }: { readonly links: readonly Arrow[] },
  node: string,
): ReadonlySet<string> {
  const turned = links.map(({ cause, effect }) => ({ cause: effect, effect: cause }));
  return nodesAbove({ links: turned }, [node]);
}
