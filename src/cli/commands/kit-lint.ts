import { checkModel } from '../../check-model.ts';
import type { World } from '../../io/world.ts';
import { lintModel } from '../../load/lint-model.ts';
import type { Problem } from '../../model/problem.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { loadPlacedFolder } from '../load-placed-folder.ts';
import { tableOfRoles } from '../table-of-roles.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

/** Checks every file of a kit and the kit as a whole, and says how long an interview is; any problem fails it, warnings too. */
export async function kitLint(world: World, folder = '.'): Promise<ExitCode> {
  const loaded = await loadPlacedFolder(world, folder);
  if (!loaded.ok) return tellErrors(world, loaded.problems);
  const { kit } = loaded.value;
  const problems = [...loaded.problems, ...lintModel(loaded.value, checkModel(kit))];
  await tellProblems(world, problems);
  const { id, version, questions } = kit;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  const told = problems.length === 0 ? 'no faults found' : count;
  const head = `${id} ${version}: ${questions.length} questions, ${told}`;
  await tellLines(world.output, [head, '', ...tableOfRoles(kit)]);
  return problems.length === 0 ? exitCodes.fine : exitCodes.input;
}

/** What stands on sound files, such as the limits of the causal model, cannot be checked yet. */
async function tellErrors(world: World, problems: readonly Problem[]): Promise<ExitCode> {
  const code = await tellProblems(world, problems);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  await tellLines(world.errors, ['', `${count}; more is checked once the errors are mended.`]);
  return code;
}
