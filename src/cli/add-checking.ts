import { Option, type Command } from 'commander';
import { addLook } from './add-look.ts';
import { collectChoices } from './collect-choices.ts';
import { collectWords } from './collect-words.ts';
import { dateOption } from './date-option.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';

/** The grammar of what a scheduled job runs. */
export function addChecking(program: Command, handlers: Handlers): void {
  addLook(program.command('check'))
    .description('hold the sheets against a policy; ends with 1 where it does not hold')
    .argument('<paths...>', 'sheets, folders of sheets, patterns, or - for standard input')
    .option('--policy <file>', 'what must hold (default: topline.policy.yaml beside the sheets, or here)')
    .addOption(formatOption(['terminal', 'json']))
    .option('--output <file>', 'write to a file; may be given several times', collectWords)
    .option('--force', 'write over files that are there already')
    .option('--quiet', 'say nothing of what holds')
    .addOption(dateOption())
    .addOption(kitOption())
    .addHelpText('after', helpAfter.check)
    .action(handlers.check);
}

function formatOption(formats: readonly string[]): Option {
  const help = `what to write: ${formats.join(', ')}; again for a second page (default: by the name of the file, else terminal)`;
  return new Option('--format <format>', help).argParser(collectChoices(formats));
}
