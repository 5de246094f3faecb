import { type Command, Option } from 'commander';
import { collectWords } from './collect-words.ts';
import { dateOption } from './date-option.ts';
import type { Handlers } from './handlers.ts';
import { helpAfter } from './help-after.ts';
import { kitOption } from './kit-option.ts';
import { numberAtLeast } from './number-at-least.ts';

/** The commands that ask something about a report: why, what if, what next. */
export function addQuestions(program: Command, handlers: Handlers): void {
  addOutline(program.command('explain'))
    .description('go from anything in a report back to what people answered')
    .usage('[options] <paths...> <id>')
    .argument(
      '<words...>',
      'sheets or folders of sheets, then an id: of the report, a node, a fix or a question',
    )
    .option('--no-robustness', 'leave out how firm the ranking is; much faster')
    .addHelpText('after', helpAfter.explain)
    .action(handlers.explain);
  addOutline(program.command('what-if'))
    .description('say what a repair would change, or what it would mean to learn something')
    .argument('<paths...>', 'sheets, folders of sheets, patterns, or - for standard input')
    .option('--fix <fix>', 'if you repair this; may be given several times', collectWords)
    .option('--learn <node=truth>', 'if you learn that it is sound or broken; several times', collectWords)
    .addHelpText('after', helpAfter.whatIf)
    .action(handlers.whatIf);
  addOutline(program.command('ask-next'))
    .description('say which questions would change the diagnosis most, and whom to ask')
    .argument('<paths...>', 'sheets, folders of sheets, patterns, or - for standard input')
    .option('--limit <number>', 'most questions told', numberAtLeast(1), 3)
    .option('--role <role>', 'whom you can ask; may be given several times', collectWords)
    .addHelpText('after', helpAfter.askNext)
    .action(handlers.askNext);
}

function addOutline(command: Command): Command {
  const format = new Option('--format <format>', 'what to write').choices(['terminal', 'json']);
  return command
    .addOption(format.default('terminal'))
    .option('--width <columns>', 'columns to write in', numberAtLeast(40))
    .addOption(dateOption())
    .addOption(kitOption());
}
