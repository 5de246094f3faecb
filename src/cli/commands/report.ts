import { examine } from '../../examine.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ReportOptions } from '../handlers.ts';
import { loadAssessment } from '../load-assessment.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeReport } from '../write-report.ts';

/** The root-cause report on the one company and wave that the sheets speak of. */
export async function report(
  world: World,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, capacity, robustness } = options;
  const loaded = await loadAssessment(world, { paths, kit, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const examined = examine(value.kit, value.assessment, {
    at,
    toolVersion,
    robustness,
    ...(capacity === undefined ? {} : { capacity }),
  });
  return writeReport(world, examined, options);
}
