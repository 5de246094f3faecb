import type { World } from '../../io/world.ts';
import { writeText } from '../../io/write-text.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { loadKitFolder } from '../load-kit-folder.ts';
import { tellProblems } from '../tell-problems.ts';

/** Checks every file of a kit and the kit as a whole; warnings alone do not fail it. */
export async function kitLint(world: World, folder = '.'): Promise<ExitCode> {
  const loaded = await loadKitFolder(world, folder);
  const exit = await tellProblems(world, loaded.problems);
  if (!loaded.ok) return exit;
  const { id, version, questions } = loaded.value;
  const warnings = loaded.problems.length;
  const told = warnings === 0 ? 'no faults found' : `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  await writeText(world.output, `${id} ${version}: ${questions.length} questions, ${told}\n`);
  return exitCodes.fine;
}
