import { Option, type Command } from 'commander';
import { addLook } from './add-look.ts';
import { collectWords } from './collect-words.ts';
import { dateOption } from './date-option.ts';
import { formatsOption } from './formats-option.ts';
import { formats } from './formats.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';
import { numberAtLeast } from './number-at-least.ts';
import { outputsOption } from './output-option.ts';

/** The grammar of what writes a whole report. */
export function addReports(program: Command, handlers: Handlers): void {
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
}

function addPageOptions(command: Command): Command {
  return addLook(command)
    .addOption(formatsOption(formats.report))
    .addOption(
      new Option('--table <list>', 'which list goes into CSV').choices(['scores', 'answers', 'plan']),
    )
    .addOption(
      new Option('--for <reader>', forHelp).choices(['executive', 'working-team']).conflicts('everything'),
    )
    .option('--everything', 'the long form: all scores and all answers too')
    .addOption(outputsOption('write to a file, or into a folder; may be given several times'))
    .option('--force', 'write over files that are there already')
    .option('--open', 'show the HTML page once it is written')
    .option('--brand <file>', 'name, logo and colours on the HTML page')
    .option('--capacity <weeks>', capacityHelp, numberAtLeast(0))
    .option('--no-robustness', 'leave out how firm the ranking is; much faster')
    .addOption(dateOption());
}

const forHelp = 'how long: executive is two pages, working-team is everything';
const capacityHelp = 'person-weeks available for the plan (default: 12)';
