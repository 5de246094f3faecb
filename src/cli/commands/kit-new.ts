import { nameOfFolder } from '../../io/name-of-folder.ts';
import type { World } from '../../io/world.ts';
import { writeFolder } from '../../io/write-folder.ts';
import { writeScaffold } from '../../load/write-scaffold.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

/** Begins a kit: a folder of small, commented files that lint clean. Nothing that is there already is touched. */
export async function kitNew(world: World, folder: string): Promise<ExitCode> {
  const files = writeScaffold(nameOfFolder(world, folder));
  const problem = await writeFolder(world, folder, files);
  if (problem !== undefined) return tellProblems(world, [problem]);
  const next = ['lint', 'test', 'try'].map(
    (name) => `  topline kit ${name} ${folder}${name === 'try' ? ' --role rep' : ''}`,
  );
  await tellLines(world.errors, [`Written: ${folder}, ${files.size} files. Change them, then:`, ...next]);
  return exitCodes.fine;
}
