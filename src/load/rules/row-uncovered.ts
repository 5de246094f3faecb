import type { CoverLetter, Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';

/** Letters that a kit itself can prove; rules (R) and documentation (D) are proved elsewhere. */
type KitLetter = Exclude<CoverLetter, 'R' | 'D'>;

const wanted = {
  Q: 'a question',
  N: 'a node',
  E: 'a link',
  F: 'a fix',
  K: 'a metric',
} as const satisfies Record<KitLetter, string>;

const letters = ['Q', 'N', 'E', 'F', 'K'] as const satisfies readonly KitLetter[];

/** Every row of the inventory is named where its letters say. */
export function rowUncovered(context: KitContext): readonly Problem[] {
  const covered = coveredRows(context.kit);
  return context.kit.sources.rows.flatMap(({ id, cover }) =>
    letters
      .filter((letter) => cover.includes(letter) && !covered[letter].has(id))
      .map((letter) =>
        kitProblem(context, {
          code: 'row-uncovered',
          at: { of: 'row', id },
          args: { row: id, letter, kind: wanted[letter] },
        }),
      ),
  );
}

function coveredRows(kit: Kit): Readonly<Record<KitLetter, ReadonlySet<string>>> {
  return {
    Q: rowsOf(kit.questions),
    N: rowsOf(kit.nodes),
    E: rowsOf(kit.links),
    F: rowsOf(kit.fixes),
    K: rowsOf(kit.metrics),
  };
}

function rowsOf(things: readonly { readonly covers: readonly string[] }[]): ReadonlySet<string> {
  return new Set(things.flatMap(({ covers }) => covers));
}
