import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { loadReport } from '../load/load-report.ts';
import type { Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';

/** A saved report. Problems: those of reading and of `loadReport`. */
export async function loadReportFile(world: World, path: string): Promise<Result<Report>> {
  const source = await readSource(world, path);
  return source.ok ? loadReport(source.value) : source;
}
