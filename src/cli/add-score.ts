import { Option, type Command } from 'commander';
import { addLook } from './add-look.ts';
import { dateOption } from './date-option.ts';
import { formats } from './formats.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';
import { numberAtLeast } from './number-at-least.ts';

/** The grammar of scoring alone. */
export function addScore(program: Command, handlers: Handlers): void {
  addLook(program.command('score'))
    .description('give the numbers only, one row for each sheet')
    .argument('[paths...]', 'sheets, folders of sheets, patterns, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'what to write; ndjson and csv come row by row, for any number of sheets',
      )
        .choices(formats.score)
        .default('table'),
    )
    .option('--group', 'one row for each company and wave')
    .option('--paths-from <file>', 'take the paths from the lines of a file, - for standard input')
    .option('--stdin-ndjson', 'take the sheets from standard input, one as JSON on each line')
    .option(
      '--jobs <threads>',
      'threads for ndjson and csv (default: as many as there are cores)',
      numberAtLeast(1),
    )
    .addOption(dateOption())
    .addOption(kitOption())
    .addHelpText('after', helpAfter.score)
    .action(handlers.score);
}
