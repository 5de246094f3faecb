import { Command, Option, type OutputConfiguration } from 'commander';
import { addCompletion } from './add-completion.ts';
import { addInterview } from './add-interview.ts';
import { addChecking } from './add-checking.ts';
import { addLook } from './add-look.ts';
import { addQuestions } from './add-questions.ts';
import { collectChoices } from './collect-choices.ts';
import { collectWords } from './collect-words.ts';
import { dateOption } from './date-option.ts';
import { defaultKit } from './default-kit.ts';
import { helpAfter } from './help-after.ts';
import type { Handlers } from './handlers.ts';
import { kitOption } from './kit-option.ts';
import { numberAtLeast } from './number-at-least.ts';
import { toolVersion } from './tool-version.ts';

/** The grammar of the command line; what a command does is the handlers' affair. */
export function buildProgram(handlers: Handlers, output: OutputConfiguration): Command {
  const program = new Command('topline')
    .description("Finds out what really ails a company's top line, and what to repair first.")
    .version(toolVersion, '-V, --version')
    .configureOutput(output)
    .exitOverride()
    .showHelpAfterError('(topline --help shows every command, topline <command> --help one of them)')
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', helpAfter.topline);
  addReading(program, handlers);
  addChecking(program, handlers);
  addQuestions(program, handlers);
  addInterview(program, handlers);
  addKit(program, handlers);
  addCompletion(program, handlers);
  return program;
}

function addReading(program: Command, handlers: Handlers): void {
  addPageOptions(program.command('demo'))
    .description('show the report on a shipped example company')
    .addHelpText('after', helpAfter.demo)
    .action(handlers.demo);
  addPageOptions(program.command('report'))
    .description('say what is the cause, what is only a symptom, and what to do first')
    .argument('<paths...>', 'sheets, folders of sheets, patterns, - for standard input, or one saved report')
    .option('--earlier <report.json>', 'an earlier report; again for another', collectWords)
    .option('--agenda', 'only the agenda for settling disagreements, as text or JSON')
    .option('--redact', 'leave out names, notes and free words')
    .addOption(kitOption())
    .addHelpText('after', helpAfter.report)
    .action(handlers.report);
  addLook(program.command('score'))
    .description('give the numbers only, one row for each sheet')
    .argument('[paths...]', 'sheets, folders of sheets, patterns, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'what to write; ndjson and csv come row by row, for any number of sheets',
      )
        .choices(['table', 'json', 'ndjson', 'csv'])
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

function addKit(program: Command, handlers: Handlers): void {
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
  'kit, questionnaire, symptoms, metrics, sources, glossary, sheet, policy, brand, expected or report';

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

function addPageOptions(command: Command): Command {
  return addLook(command)
    .addOption(
      new Option('--format <format>', formatHelp)
        .choices(reportFormats)
        .argParser(collectChoices(reportFormats)),
    )
    .addOption(
      new Option('--table <list>', 'which list goes into CSV').choices(['scores', 'answers', 'plan']),
    )
    .addOption(
      new Option('--for <reader>', forHelp).choices(['executive', 'working-team']).conflicts('everything'),
    )
    .option('--everything', 'the long form: all scores and all answers too')
    .option('--output <file>', 'write to a file, or into a folder; may be given several times', collectWords)
    .option('--force', 'write over files that are there already')
    .option('--open', 'show the HTML page once it is written')
    .option('--brand <file>', 'name, logo and colours on the HTML page')
    .option('--capacity <weeks>', 'person-weeks available for the plan', numberAtLeast(0))
    .option('--no-robustness', 'leave out how firm the ranking is; much faster')
    .addOption(dateOption());
}

const reportFormats = ['terminal', 'markdown', 'html', 'json', 'csv'];

const formatHelp = 'what to write; again for a second page (default: by the name of the file, else terminal)';

const forHelp = 'how long: executive is two pages, working-team is everything';
