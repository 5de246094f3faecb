import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

const most = { question: 4, fix: 6 } as const;

/** One question that claims to measure everything measures nothing. */
export function rowBlanket(context: KitContext): readonly Problem[] {
  const { questions, fixes, sources } = context.kit;
  const measured = new Set(sources.rows.filter(({ cover }) => cover.includes('Q')).map(({ id }) => id));
  const claims = [
    ...questions.map(({ id, covers }) => ({
      of: 'question' as const,
      id,
      count: covers.filter((row) => measured.has(row)).length,
    })),
    ...fixes.map(({ id, covers }) => ({ of: 'fix' as const, id, count: covers.length })),
  ];
  return claims
    .filter(({ of, count }) => count > most[of])
    .map(({ of, id, count }) =>
      kitProblem(context, {
        code: 'row-blanket',
        at: { of, id, field: ['covers'] },
        args: { id, count, limit: most[of] },
      }),
    );
}
