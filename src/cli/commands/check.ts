import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import { judgeAssessment } from '../../judge-assessment.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { CheckOptions } from '../handlers.ts';
import { loadCheck } from '../load-check.ts';
import { tellProblems } from '../tell-problems.ts';
import { toolVersion } from '../tool-version.ts';
import { writeVerdict } from '../write-verdict.ts';

/** Holds the one company and wave the sheets speak of against a policy; ends with 1 where it does not hold. */
export async function check(
  world: World,
  paths: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, policy } = options;
  const loaded = await loadCheck(world, { paths, kit, policy, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const verdict = judgeAssessment(value.kit, value.assessment, { policy: value.policy, at, toolVersion });
  const written = await writeVerdict(world, verdict, options);
  if (written !== exitCodes.fine) return written;
  return verdict.holds ? exitCodes.fine : exitCodes.verdictFailed;
}
