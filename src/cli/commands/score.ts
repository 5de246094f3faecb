import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { writeArtifact } from '../../io/write-artifact.ts';
import { scoreRendererOf } from '../../render/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ScoreOptions } from '../handlers.ts';
import { loadSheets } from '../load-sheets.ts';
import { renderOptionsFor } from '../render-options-for.ts';
import { scoreRows } from '../score-rows.ts';
import { tellProblems } from '../tell-problems.ts';

/** The numbers only: one row for each sheet, or for each company and wave. */
export async function score(
  world: World,
  paths: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, format, group } = options;
  const loaded = await loadSheets(world, { paths, kit, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const rows = scoreRows(loaded.value, group === true);
  if (!rows.ok) return tellProblems(world, rows.problems);
  const render = await scoreRendererOf(format);
  const { body } = render(rows.value, loaded.value.kit, renderOptionsFor(world, options));
  const problem = await writeArtifact(world, { path: '-', force: false }, body);
  return problem === undefined ? exitCodes.fine : tellProblems(world, [problem]);
}
