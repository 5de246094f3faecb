import type { Command } from 'commander';
import { addLook } from './add-look.ts';
import { defaultKit } from './default-kit.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';

/** The grammar of looking at questionnaires and of writing them. */
export function addKit(program: Command, handlers: Handlers): void {
  const kit = program
    .command('kit')
    .description('look at the questionnaires, or check your own')
    .addHelpText('after', helpAfter.kit);
  kit
    .command('lint')
    .description('check every file of a kit and the kit as a whole')
    .argument('[folder]', 'folder with a kit.yaml (default: here)')
    .addHelpText('after', helpAfter.kitLint)
    .action(handlers.kitLint);
  kit
    .command('list')
    .description('list the kits that can be used')
    .addHelpText('after', helpAfter.kitList)
    .action(handlers.kitList);
  kit
    .command('show')
    .description('show what a kit asks about')
    .argument('[kit]', 'id of a kit, or its folder', defaultKit)
    .option('--sources', 'what it rests on instead, and how far that is covered')
    .addHelpText('after', helpAfter.kitShow)
    .action(handlers.kitShow);
  kit
    .command('schema')
    .description('print the JSON Schema of one kind of file')
    .argument('<kind>', kindHelp)
    .addHelpText('after', helpAfter.kitSchema)
    .action(handlers.kitSchema);
  addAuthoring(kit, handlers);
}

const kindHelp =
  'kit, questionnaire, symptoms, metrics, sources, glossary, sheet, policy, brand, expected, report, verdict or comparison';

function addAuthoring(kit: Command, handlers: Handlers): void {
  kit
    .command('new')
    .description('begin a kit of your own, with comments that explain it')
    .argument('<folder>', 'where to put it; its name becomes the id')
    .option('--from <kit>', 'copy this kit instead, to set cuts and words for one client; the id stays')
    .addHelpText('after', helpAfter.kitNew)
    .action(handlers.kitNew);
  addLook(kit.command('try'))
    .description('walk through the interview as one role sees it; nothing is saved')
    .argument('[folder]', 'folder with a kit.yaml, or id of a kit (default: here)')
    .requiredOption('--role <role>', 'who is asked, such as ceo or rep')
    .addHelpText('after', helpAfter.kitTry)
    .action(handlers.kitTry);
  kit
    .command('test')
    .description('examine the sample sheets of a kit and hold the reports against what is expected')
    .argument('[folder]', 'folder with a kit.yaml (default: here)')
    .addHelpText('after', helpAfter.kitTest)
    .action(handlers.kitTest);
}
