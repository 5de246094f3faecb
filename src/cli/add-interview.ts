import { type Command, Option } from 'commander';
import { addLook } from './add-look.ts';
import { collectWords } from './collect-words.ts';
import { defaultKit } from './default-kit.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';
import { outputOption } from './output-option.ts';

/** The commands that bring answers in: the interview, and sheets to fill in by hand. */
export function addInterview(program: Command, handlers: Handlers): void {
  addLook(program.command('assess'))
    .description('answer the questions one by one; every answer is saved at once')
    .argument('[sheet]', 'a sheet to begin or to go on with')
    .option('--role <role>', 'who answers, such as ceo; again for a second hat', collectWords)
    .option('--domain <domain>', 'ask about this domain only; may be given several times', collectWords)
    .option('--quick', 'begin at once, and ask only what could change the diagnosis; at most 30 questions')
    .addOption(
      new Option(
        '--second-look',
        'ask what you could look up about the ten leading suspects; at most 25 questions',
      ).conflicts(['quick', 'next', 'domain']),
    )
    .option('--next', 'begin with the next person of the same company and wave')
    .option('--plain', 'plain numbered lines, for screen readers')
    .addOption(kitOption())
    .addHelpText('after', helpAfter.assess)
    .action(handlers.assess);
  const sheet = program
    .command('sheet')
    .description('sheets to fill in with an editor')
    .addHelpText('after', helpAfter.sheet);
  const format = new Option('--format <format>', 'a sheet to fill in, or a guide to print');
  sheet
    .command('new')
    .description('write an empty sheet, with the questions and levels as comments')
    .requiredOption('--role <role>', 'who will answer, such as ceo; again for a second hat', collectWords)
    .addOption(format.choices(['yaml', 'markdown']).default('yaml'))
    .addOption(outputOption('where to write it (default: standard output)'))
    .option('--force', 'write over a file that is there already')
    .addOption(kitOption(defaultKit))
    .addHelpText('after', helpAfter.sheetNew)
    .action(handlers.sheetNew);
}
