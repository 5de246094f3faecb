import { examine } from '../../examine.ts';
import { exampleFolder } from '../../io/example-folder.ts';
import type { World } from '../../io/world.ts';
import { latestOf } from '../../numbers/latest-of.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { DemoOptions } from '../handlers.ts';
import { loadAssessment } from '../load-assessment.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeReport } from '../write-report.ts';

const endOfTime = '9999-12-31';

/** The report on the shipped example company, on the day of its latest sheet. */
export async function demo(world: World, options: DemoOptions): Promise<ExitCode> {
  const { at, capacity, robustness } = options;
  const paths = [exampleFolder(world)];
  const loaded = await loadAssessment(world, { paths, today: at ?? endOfTime });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { kit, assessment } = loaded.value;
  const examined = examine(kit, assessment, {
    at: at ?? latestOf(assessment.sheets.map(({ date }) => date)),
    toolVersion,
    robustness,
    ...(capacity === undefined ? {} : { capacity }),
  });
  return writeReport(world, examined, options);
}
