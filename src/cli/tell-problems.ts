import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Problem } from '../model/problem.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** Writes problems to standard error, in the order given, and gives the exit code they call for. The words are loaded only when there is something to say. */
export async function tellProblems(world: World, problems: readonly Problem[]): Promise<ExitCode> {
  if (problems.length === 0) return exitCodes.fine;
  const { formatProblems } = await import('../problems/format-problems.ts');
  await writeText(world.errors, formatProblems(problems));
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.input : exitCodes.fine;
}
