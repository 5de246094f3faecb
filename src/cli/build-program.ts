import { Command, type OutputConfiguration } from 'commander';
import { addCompletion } from './add-completion.ts';
import { addChecking } from './add-checking.ts';
import { addInterview } from './add-interview.ts';
import { addKit } from './add-kit.ts';
import { addQuestions } from './add-questions.ts';
import { addReports } from './add-reports.ts';
import { addScore } from './add-score.ts';
import { helpAfter } from './help-after.ts';
import type { Handlers } from './handlers.ts';
import { toolVersion } from './tool-version.ts';

/** What adds a group of commands to the grammar, in the order in which help shows them. */
type Group = {
  readonly names: readonly string[];
  readonly add: (program: Command, handlers: Handlers) => void;
};

const groups: readonly Group[] = [
  { names: ['demo', 'report'], add: addReports },
  { names: ['score'], add: addScore },
  { names: ['check', 'compare', 'trend'], add: addChecking },
  { names: ['explain', 'what-if', 'ask-next'], add: addQuestions },
  { names: ['assess', 'sheet'], add: addInterview },
  { names: ['kit'], add: addKit },
  { names: ['completion'], add: addCompletion },
];

/**
 * The grammar of the command line; what a command does is the handlers' affair. Where the first word names a command,
 * only its group is added, for the others would take longer than reading a sheet.
 */
export function buildProgram(handlers: Handlers, output: OutputConfiguration, first = ''): Command {
  const program = new Command('topline')
    .description("Finds out what really ails a company's top line, and what to repair first.")
    .version(toolVersion, '-V, --version')
    .configureOutput(output)
    .exitOverride()
    .showHelpAfterError('(topline --help shows every command, topline <command> --help one of them)')
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', helpAfter.topline);
  const named = groups.filter(({ names }) => names.includes(first));
  // A script that completes commands lists them all.
  const needed = named.length === 0 || first === 'completion' ? groups : named;
  for (const { add } of needed) add(program, handlers);
  return program;
}
