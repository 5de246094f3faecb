import { Argument, type Command } from 'commander';
import { type Grammar, shells } from './completion-script.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';

/** The command that teaches a shell the other commands, as they stand in the grammar. */
export function addCompletion(program: Command, handlers: Handlers): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(shells))
    .addHelpText('after', helpAfter.completion)
    .action((shell: (typeof shells)[number]) => handlers.completion(shell, grammarOf(program)));
}

/** Every command with what may follow it, by its words after `topline`. */
function grammarOf(command: Command, words: readonly string[] = []): Grammar {
  const below = command.commands.flatMap((one) => grammarOf(one, [...words, one.name()]));
  const next = command.commands.map((one) => ({ word: one.name(), about: one.description() }));
  const options = command.options.map((option) => ({
    word: option.long ?? option.flags,
    about: option.description,
    choices: option.argChoices ?? [],
    takesValue: option.required || option.optional,
  }));
  return [{ words, next, options }, ...below];
}
