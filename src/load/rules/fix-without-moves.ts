import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** A fix that predicts nothing can never be found wrong. */
export function fixWithoutMoves(context: KitContext): readonly Problem[] {
  return context.kit.fixes
    .filter(({ moves }) => moves.length === 0)
    .map(({ id }) =>
      kitProblem(context, {
        code: 'fix-without-moves',
        at: { of: 'fix', id, field: ['moves'] },
        args: { id },
      }),
    );
}
