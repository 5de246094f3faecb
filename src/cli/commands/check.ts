import { examineInFull } from '../../examine.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { judgeAssessment } from '../../judge-assessment.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { CheckOptions } from '../handlers.ts';
import { hasErrors } from '../has-errors.ts';
import { loadCheck } from '../load-check.ts';
import { mismatchesOf } from '../mismatches-of.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeVerdict } from '../write-verdict.ts';

/** Holds the one company and wave the sheets speak of against a policy; ends with 1 where it does not hold. */
export async function check(
  world: World,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, policy, baseline } = options;
  const loaded = await loadCheck(world, { paths, kit, policy, baseline, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const examined = examineInFull(value.kit, value.assessment, { at, toolVersion, robustness: false });
  const mismatches = value.earlier.flatMap((earlier) => mismatchesOf(earlier, examined.report));
  await tellProblems(world, mismatches);
  if (hasErrors(mismatches)) return exitCodes.input;
  const [held] = value.earlier.map(({ report }) => ({ baseline: report }));
  const verdict = judgeAssessment(examined, value.assessment, { policy: value.policy, ...held });
  const written = await writeVerdict(world, verdict, options);
  if (written !== exitCodes.fine) return written;
  return verdict.holds ? exitCodes.fine : exitCodes.verdictFailed;
}
