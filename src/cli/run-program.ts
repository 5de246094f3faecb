import { CommanderError, type OutputConfiguration } from 'commander';
import { hasColor } from '../io/has-color.ts';
import { widthOf } from '../io/width-of.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import { cleanUsage } from './clean-usage.ts';
import { clockProblem } from './clock-problem.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { handlersOf } from './handlers-of.ts';
import { buildProgram } from './build-program.ts';
import { shortHelp } from './short-help.ts';
import { tellProblems } from './tell-problems.ts';

/** Parses the command line, runs what it asks for, and gives the exit code; faults in the flags and a clock set wrong end with 2. */
export async function runProgram(world: World): Promise<ExitCode> {
  const problem = clockProblem(world.env);
  if (problem !== undefined) return tellProblems(world, [problem]);
  return world.argv.length === 0 ? runMenu(world) : parseAndRun(world);
}

/** Without a terminal there is only a hint. */
async function runMenu(world: World): Promise<ExitCode> {
  const { askerFor } = await import('../io/asker-for.ts');
  const asker = await askerFor(world, {});
  if (asker === undefined) {
    await writeText(world.output, shortHelp);
    return exitCodes.fine;
  }
  try {
    const { chooseFromMenu } = await import('./choose-from-menu.ts');
    const argv = await chooseFromMenu(world, asker.asker);
    if (argv === undefined) return exitCodes.interrupted;
    return argv.length === 0 ? exitCodes.fine : await parseAndRun({ ...world, argv, asker });
  } finally {
    asker.close();
  }
}

async function parseAndRun(world: World): Promise<ExitCode> {
  let exit: ExitCode = exitCodes.fine;
  const said = { output: '', errors: '' };
  const handlers = handlersOf(world, (code) => (exit = code));
  const output: OutputConfiguration = {
    writeOut: (text) => void (said.output += text),
    writeErr: (text) => void (said.errors += text),
    outputError: (text, write) => write(cleanUsage(text)),
    getOutHelpWidth: () => widthOf(world.output, world.env),
    getErrHelpWidth: () => widthOf(world.errors, world.env),
    getOutHasColors: () => hasColor({ env: world.env, isTerminal: world.output.isTTY === true }),
    getErrHasColors: () => hasColor({ env: world.env, isTerminal: world.errors.isTTY === true }),
  };
  const program = buildProgram(handlers, output, world.argv[0]);
  try {
    await program.parseAsync(world.argv, { from: 'user' });
    return exit;
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    await writeText(world.output, said.output);
    await writeText(world.errors, said.errors);
    return fault.exitCode === 0 ? exitCodes.fine : exitCodes.input;
  }
}
