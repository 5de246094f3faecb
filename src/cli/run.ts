import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { toolVersion } from './tool-version.ts';

/** Runs one command line and gives its exit code; whatever goes wrong inside is told, never thrown. */
export async function run(world: World): Promise<ExitCode> {
  try {
    return await runCommand(world);
  } catch (fault) {
    const { tellFault } = await import('./tell-fault.ts');
    return tellFault(world, fault);
  }
}

/** Asking for the version is answered before anything else is loaded. */
async function runCommand(world: World): Promise<ExitCode> {
  const [first, ...others] = world.argv;
  if (others.length === 0 && (first === '--version' || first === '-V')) {
    await writeText(world.output, `${toolVersion}\n`);
    return exitCodes.fine;
  }
  const { runProgram } = await import('./run-program.ts');
  return runProgram(world);
}
