import type { World } from '../io/world.ts';
import type { Problem, Result } from '../model/problem.ts';
import { loadReportFile } from './load-report-file.ts';
import type { EarlierReport } from './mismatches-of.ts';

/** The earlier reports that were named. Problems: those of all files at once. */
export async function loadEarlier(
  world: World,
  paths: readonly string[],
): Promise<Result<readonly EarlierReport[]>> {
  const loaded = await Promise.all(paths.map((path) => loadReportFile(world, path)));
  const problems = loaded.flatMap((one): readonly Problem[] => one.problems);
  const value = loaded.flatMap((one, index) =>
    one.ok ? [{ path: paths[index] ?? '-', report: one.value }] : [],
  );
  return value.length === loaded.length ? { ok: true, value, problems } : { ok: false, problems };
}
