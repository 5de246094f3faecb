import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Whoever is sound, and whoever is not, must find an option that says so. */
export function optionsWithoutRange(context: KitContext): readonly Problem[] {
  return context.kit.questions.flatMap(({ id, form }) => {
    if (form.kind !== 'choice') return [];
    const levels = form.options.map(({ level }) => level);
    const isAlike = new Set(levels).size === 1;
    if (isAlike || (levels.includes(4) && Math.min(...levels) <= 1)) return [];
    const at = { of: 'question', id, field: ['options'] } as const;
    return [kitProblem(context, { code: 'options-without-range', at, args: { id } })];
  });
}
