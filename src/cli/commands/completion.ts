import type { World } from '../../io/world.ts';
import { writeText } from '../../io/write-text.ts';
import { completionScript, type Grammar, type Shell } from '../completion-script.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** Prints what a shell reads to complete commands and options. */
export async function completion(world: World, shell: Shell, grammar: Grammar): Promise<ExitCode> {
  await writeText(world.output, completionScript(shell, grammar));
  return exitCodes.fine;
}
