import type { Problem } from '../../model/problem.ts';
import { figureGroup } from '../../model/scorecard.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Answers of a role that bears the name of the hard figures would count as figures. */
export function roleReserved(context: KitContext): readonly Problem[] {
  return context.kit.roles
    .filter(({ id }) => id === figureGroup)
    .map(({ id }) => kitProblem(context, { code: 'role-reserved', at: { of: 'role', id }, args: { id } }));
}
