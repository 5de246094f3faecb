import { CommanderError } from 'commander';
import { hasColor } from '../io/has-color.ts';
import { widthOf } from '../io/width-of.ts';
import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { handlersOf } from './handlers-of.ts';
import { buildProgram } from './build-program.ts';
import { shortHelp } from './short-help.ts';

/** Parses the command line, runs what it asks for, and gives the exit code; faults in the flags end with 2. */
export async function runProgram(world: World): Promise<ExitCode> {
  if (world.argv.length === 0) {
    await writeText(world.output, shortHelp);
    return exitCodes.fine;
  }
  let exit: ExitCode = exitCodes.fine;
  const said = { output: '', errors: '' };
  const handlers = handlersOf(world, (code) => (exit = code));
  const program = buildProgram(handlers, {
    writeOut: (text) => void (said.output += text),
    writeErr: (text) => void (said.errors += text),
    getOutHelpWidth: () => widthOf(world.output, world.env),
    getErrHelpWidth: () => widthOf(world.errors, world.env),
    getOutHasColors: () => hasColor({ env: world.env, isTerminal: world.output.isTTY === true }),
    getErrHasColors: () => hasColor({ env: world.env, isTerminal: world.errors.isTTY === true }),
  });
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
