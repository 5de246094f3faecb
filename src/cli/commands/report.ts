import { examine } from '../../examine.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { flagsTooLate } from '../flags-too-late.ts';
import type { ReportOptions } from '../handlers.ts';
import { hasErrors } from '../has-errors.ts';
import { assessmentFor } from '../assessment-for.ts';
import { loadAssessment } from '../load-assessment.ts';
import { loadEarlier } from '../load-earlier.ts';
import { mismatchesOf } from '../mismatches-of.ts';
import { loadReportFile } from '../load-report-file.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeWanted } from '../write-wanted.ts';

/** The root-cause report on the one company and wave that the sheets speak of, or a saved report drawn anew. */
export async function report(
  world: World,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  const [first = '', ...others] = paths;
  const isSaved = others.length === 0 && first.endsWith('.json');
  return isSaved ? savedReport(world, first, options) : freshReport(world, paths, options);
}

async function freshReport(
  world: World,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, capacity, robustness, earlier: asked = [] } = options;
  const loaded = await loadAssessment(world, { paths, kit, today: at });
  const earlier = await loadEarlier(world, asked);
  await tellProblems(world, [...loaded.problems, ...earlier.problems]);
  if (!loaded.ok || !earlier.ok) return exitCodes.input;
  const examined = examine(loaded.value.kit, assessmentFor(loaded.value, options), {
    at,
    toolVersion,
    robustness,
    earlier: earlier.value.map((one) => one.report),
    ...(capacity === undefined ? {} : { capacity }),
  });
  const mismatches = earlier.value.flatMap((one) => mismatchesOf(one, examined));
  await tellProblems(world, mismatches);
  if (hasErrors(mismatches)) return exitCodes.input;
  return writeWanted(world, examined, options);
}

async function savedReport(world: World, path: string, options: ReportOptions): Promise<ExitCode> {
  const late = flagsTooLate(options);
  if (late.length > 0) return tellProblems(world, late);
  const loaded = await loadReportFile(world, path);
  await tellProblems(world, loaded.problems);
  return loaded.ok ? writeWanted(world, loaded.value, options) : exitCodes.input;
}
