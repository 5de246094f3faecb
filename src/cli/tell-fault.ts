import { outputFault } from '../io/output-fault.ts';
import type { World } from '../io/world.ts';
import { bugText } from './bug-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { tellLines } from './tell-lines.ts';
import { tellProblems } from './tell-problems.ts';

/** The last line of defence: a stream that takes nothing is the user's to mend, everything else is a bug of ours. */
export async function tellFault(world: World, fault: unknown): Promise<ExitCode> {
  const problem = outputFault(fault);
  if (problem !== undefined) return tellProblems(world, [problem]).catch(() => exitCodes.input);
  await tellLines(world.errors, bugText(fault).split('\n')).catch(() => undefined);
  return exitCodes.bug;
}
