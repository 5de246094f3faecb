import type { Problem } from '../../model/problem.ts';
import { findRings } from '../find-rings.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Causes must not run in circles: beliefs could not be worked out. */
export function linkCycle(context: KitContext): readonly Problem[] {
  const { links } = context.kit;
  const arrows = new Map<string, string[]>();
  for (const { cause, effect } of links) arrows.set(cause, [...(arrows.get(cause) ?? []), effect]);
  return findRings(arrows).map((ring) => {
    const [first = '', second = first] = ring;
    const at = { of: 'link', cause: first, effect: second } as const;
    return kitProblem(context, { code: 'link-cycle', at, args: { ring: [...ring, first].join(' → ') } });
  });
}
