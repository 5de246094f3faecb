import { outputFault } from '../io/output-fault.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import { bugText } from './bug-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { tellProblems } from './tell-problems.ts';

/** The last line of defence: a stream that takes nothing is the user's to mend, everything else is a bug of ours. */
export async function tellFault(world: World, fault: unknown): Promise<ExitCode> {
  const problem = outputFault(fault);
  if (problem !== undefined) return tellProblems(world, [problem]).catch(() => exitCodes.input);
  await writeText(world.errors, bugText(fault)).catch(() => undefined);
  return exitCodes.bug;
}
