import type { Problem } from '../../model/problem.ts';
import { findRings } from '../find-rings.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Fixes that wait for each other never begin. */
export function fixCycle(context: KitContext): readonly Problem[] {
  const arrows = new Map(context.kit.fixes.map(({ id, after }) => [id, after]));
  return findRings(arrows).map((ring) => {
    const [first = ''] = ring;
    const at = { of: 'fix', id: first, field: ['after'] } as const;
    return kitProblem(context, { code: 'fix-cycle', at, args: { ring: [...ring, first].join(' → ') } });
  });
}
