import type { Command } from 'commander';
import { addLook } from './add-look.ts';
import { dateOption } from './date-option.ts';
import { formatsOption } from './formats-option.ts';
import { formats } from './formats.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';
import { outputsOption } from './output-option.ts';

/** The grammar of what a scheduled job runs, and of what moved between waves. */
export function addChecking(program: Command, handlers: Handlers): void {
  addPages(program.command('check'), formats.verdict)
    .description('hold the sheets against a policy; ends with 1 where it does not hold')
    .argument('<paths...>', 'sheets, folders of sheets, patterns, or - for standard input')
    .option('--policy <file>', 'what must hold (default: topline.policy.yaml beside the sheets, or here)')
    .option('--baseline <report.json>', 'an earlier report, for rules about change')
    .option('--quiet', 'say nothing of what holds on the terminal page; files stay whole')
    .addHelpText('after', helpAfter.check)
    .action(handlers.check);
  addPages(program.command('compare'), formats.change)
    .description('say what moved beyond noise from one wave to another')
    .argument('<before>', 'a report (….json), a sheet or a folder of sheets')
    .argument('<after>', 'the later one')
    .option('--everything', 'every question too')
    .addHelpText('after', helpAfter.compare)
    .action(handlers.compare);
  addPages(program.command('trend'), formats.trend)
    .description('show all waves of a company side by side')
    .argument('<paths...>', 'reports (….json), sheets, folders of sheets, or patterns')
    .option('--everything', 'symptoms too')
    .addHelpText('after', helpAfter.trend)
    .action(handlers.trend);
}

function addPages(command: Command, words: readonly string[]): Command {
  return addLook(command)
    .addOption(formatsOption(words))
    .addOption(outputsOption('write to a file; may be given several times'))
    .option('--force', 'write over files that are there already')
    .addOption(dateOption())
    .addOption(kitOption());
}
