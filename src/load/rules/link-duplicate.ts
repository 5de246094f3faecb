import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** One link between two nodes: a second one would count the same cause twice. */
export function linkDuplicate(context: KitContext): readonly Problem[] {
  return context.kit.links.flatMap(({ cause, effect }, index, links) => {
    const before = links[index - 1];
    if (before?.cause !== cause || before.effect !== effect) return [];
    const args = { kind: 'link', id: `${cause} → ${effect}` };
    return [kitProblem(context, { code: 'id-duplicate', at: { of: 'link', cause, effect }, args })];
  });
}
