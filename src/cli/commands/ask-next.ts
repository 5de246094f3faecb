import { askNextIn } from '../../diagnose/ask-next.ts';
import { caseOf } from '../../diagnose/case-of.ts';
import { diagnoseCase } from '../../diagnose/diagnose.ts';
import { outlineOfSuggestions } from '../../explain/outline-of-suggestions.ts';
import { tellSuggestions } from '../../explain/tell-suggestions.ts';
import { todayOf } from '../../io/today-of.ts';
import type { World } from '../../io/world.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Kit } from '../../model/kit.ts';
import { scoreAssessment } from '../../score/score-assessment.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { AskNextOptions } from '../handlers.ts';
import { loadAssessment } from '../load-assessment.ts';
import { tellProblems } from '../tell-problems.ts';
import { unknownRole } from '../unknown-role.ts';
import { writeOut, type Finding } from '../write-out.ts';

/** The questions that would change the diagnosis most, and whom to ask. */
export async function askNext(
  world: World,
  paths: readonly string[],
  options: AskNextOptions,
): Promise<ExitCode> {
  const { at = todayOf(world), kit, role = [] } = options;
  const loaded = await loadAssessment(world, { paths, kit, today: at });
  await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exitCodes.input;
  const { value } = loaded;
  const unknown = role.flatMap((one) => unknownRole(value.kit, one) ?? []);
  if (unknown.length > 0) return tellProblems(world, unknown);
  return writeOut(world, options, findingOf(value.kit, value.assessment, options));
}

function findingOf(kit: Kit, assessment: Assessment, { limit, role }: AskNextOptions): Finding {
  const { company, wave, facts } = assessment;
  const scorecard = scoreAssessment(kit, assessment, { resamples: 0 });
  const given = caseOf(kit, scorecard);
  const diagnosis = diagnoseCase(kit, scorecard, given, { robustness: false });
  const options = { limit, facts, ...(role === undefined ? {} : { roles: role }) };
  const suggestions = askNextIn(kit, scorecard, { given, diagnosis }, options);
  const ask = tellSuggestions(kit, diagnosis.nodes, suggestions);
  return {
    data: { company, wave, ask },
    outline: outlineOfSuggestions(assessment, diagnosis.verdict, ask),
  };
}
