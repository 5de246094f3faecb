import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { ScoreOptions } from '../handlers.ts';
import { bulkSourceOf } from '../bulk-source-of.ts';
import { tellProblems } from '../tell-problems.ts';

/** The numbers only: one row for each sheet, or for each company and wave. */
export async function score(
  world: World,
  paths: readonly string[],
  options: ScoreOptions,
): Promise<ExitCode> {
  const { at: today = todayOf(world), kit, format, group = false, jobs } = options;
  const source = bulkSourceOf(paths, options);
  if (!source.ok) return tellProblems(world, source.problems);
  if (format === 'ndjson' || format === 'csv') {
    const { scoreInBulk } = await import('../score-in-bulk.ts');
    return scoreInBulk(world, { source: source.value, format, group, kit, today, jobs });
  }
  const { scoreOnPage } = await import('../score-on-page.ts');
  return scoreOnPage(world, { source: source.value, format, group, kit, today }, options);
}
