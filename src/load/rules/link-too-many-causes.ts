import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

const limit = 12;

/** A node with many causes makes the model slow, and its belief says little about any of them. */
export function linkTooManyCauses(context: KitContext): readonly Problem[] {
  const { nodes, links } = context.kit;
  return nodes.flatMap(({ id }) => {
    const count = links.filter(({ effect }) => effect === id).length;
    if (count <= limit) return [];
    const at = { of: 'node', id, field: ['caused-by'] } as const;
    return [kitProblem(context, { code: 'link-too-many-causes', at, args: { id, count, limit } })];
  });
}
