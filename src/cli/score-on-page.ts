import { writeArtifact } from '../io/write-artifact.ts';
import type { World } from '../io/world.ts';
import { scoreRendererOf, type PageFormat } from '../render/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { renderOptionsFor, type LookFlags } from './render-options-for.ts';
import { sheetRows } from './sheet-rows.ts';
import { tellProblems } from './tell-problems.ts';
import type { Result } from '../model/problem.ts';
import type { RowsOfKit, ScoreWish } from './score-wish.ts';

/** Scores on one page, for people or as one JSON value. What can be read is shown even where something else is broken. */
export async function scoreOnPage(
  world: World,
  wish: ScoreWish & { readonly format: PageFormat },
  look: LookFlags,
): Promise<ExitCode> {
  const scored = await rowsOf(world, wish);
  const told = await tellProblems(world, scored.problems);
  if (!scored.ok) return exitCodes.input;
  const render = await scoreRendererOf(wish.format);
  const { body } = render(scored.value.rows, scored.value.kit, renderOptionsFor(world, look));
  const problem = await writeArtifact(world, { path: '-', force: false }, body);
  return problem === undefined ? told : tellProblems(world, [problem]);
}

/** What only groups need is loaded for groups alone. */
async function rowsOf(world: World, wish: ScoreWish): Promise<Result<RowsOfKit>> {
  if (!wish.group) return sheetRows(world, wish);
  const { groupRows } = await import('./group-rows.ts');
  return groupRows(world, wish);
}
