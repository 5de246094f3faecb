import type { Kit, Move } from '../../model/kit.ts';
import type { Problem, ProblemArgs } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** A prediction that nothing moves, that things get worse, or that they move farther than their scale goes. */
export function fixWrongMove(context: KitContext): readonly Problem[] {
  return context.kit.fixes.flatMap((fix) =>
    fix.moves.flatMap((move, index) => {
      const wrong = wrongIn(move, scaleOf(context.kit, move.id));
      if (wrong === undefined) return [];
      const at = { of: 'fix', id: fix.id, field: ['moves', index, 'by'] } as const;
      const args = { id: move.id, by: move.by, ...wrong };
      return [kitProblem(context, { code: 'fix-wrong-move', at, args })];
    }),
  );
}

type Scale = { readonly better: 'high' | 'low'; readonly length: number; readonly unit: string };

const levels: Scale = { better: 'high', length: 4, unit: 'levels' };

/** A figure is counted in its unit, all else in levels: the score of a symptom rises when the trouble goes. */
function scaleOf({ metrics }: Kit, id: string): Scale {
  const metric = metrics.find((each) => each.id === id);
  if (metric === undefined) return levels;
  const { better, range, unit } = metric;
  return { better, length: range.max - range.min, unit };
}

function wrongIn({ by }: Move, { better, length, unit }: Scale): ProblemArgs | undefined {
  if (by === 0) return {};
  if (by > 0 !== (better === 'high')) return { better };
  return Math.abs(by) > length ? { limit: length, unit } : undefined;
}
