import { diagnose } from '../../diagnose/diagnose.ts';
import { whatIfLearned } from '../../diagnose/what-if-learned.ts';
import { whatIfRepaired } from '../../diagnose/what-if-repaired.ts';
import { outlineOfWhatIf } from '../../explain/outline-of-what-if.ts';
import { tellLearning } from '../../explain/tell-learning.ts';
import { tellRepairs } from '../../explain/tell-repairs.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Kit } from '../../model/kit.ts';
import { neededFixes } from '../../plan/needed-fixes.ts';
import { scoreAssessment } from '../../score/score-assessment.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { WhatIfOptions } from '../handlers.ts';
import { loadAssessment } from '../load-assessment.ts';
import { supposedOf, type Supposed } from '../supposed-of.ts';
import { tellProblems } from '../tell-problems.ts';
import { writeOut, type Finding } from '../write-out.ts';

/** What would change if something were repaired, and what if something were known. */
export async function whatIf(
  world: World,
  paths: readonly string[],
  options: WhatIfOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit } = options;
  const loaded = await loadAssessment(world, { paths, kit, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const supposed = supposedOf(value.kit, options);
  if (!supposed.ok) return tellProblems(world, supposed.problems);
  return writeOut(world, options, findingOf(value.kit, value.assessment, supposed.value));
}

function findingOf(kit: Kit, assessment: Assessment, { fixes, learned }: Supposed): Finding {
  const { company, wave } = assessment;
  const scorecard = scoreAssessment(kit, assessment, { resamples: 0 });
  const now = diagnose(kit, scorecard, { robustness: false });
  const repairs = fixes.flatMap((fix) => fix.repairs);
  const needed = new Map(neededFixes(kit, now).map((fix) => [fix.id, fix]));
  const tried = fixes.map((fix) => needed.get(fix.id) ?? fix);
  const data = {
    company,
    wave,
    ...(fixes.length > 0 && {
      repaired: tellRepairs(kit, now, tried, whatIfRepaired(kit, scorecard, repairs)),
    }),
    ...(learned.length > 0 && {
      learned: tellLearning(kit, now, learned, whatIfLearned(kit, scorecard, learned)),
    }),
  };
  return { data, outline: outlineOfWhatIf(data) };
}
