import type { Place, Problem } from '../model/problem.ts';
import { catalogue } from './catalogue.ts';
import { cleanArgs } from './clean-args.ts';
import { frameOf } from './frame-of.ts';
import { nameOfPlace } from './name-of-place.ts';
import { isGiven, wordOf } from './words.ts';

/**
 * A problem in plain words: where, what is wrong, the line with a caret, what to do, and the page that says
 * more. Nothing in a file, name or flag can act on the terminal or on a log that shows it.
 */
export function formatProblem(problem: Problem): string {
  const args = cleanArgs(problem.args);
  const words = catalogue[problem.code];
  const suggestion = isGiven(args, 'suggestion') ? [`  Did you mean “${wordOf(args, 'suggestion')}”?`] : [];
  return [
    `${nameOfPlace(problem.place, streamOf(problem))}  ${problem.severity}  ${words.message(args)}`,
    ...frameOf(problem.place),
    ...otherLines(problem.other),
    ...suggestion,
    `  ${words.advice(args)}`,
    `  ${problem.code}: docs/problems/${problem.code}.md`,
  ].join('\n');
}

/** A page is written to standard output; all else is read. */
function streamOf({ code }: Problem): string {
  return code === 'file-not-written' ? 'standard output' : 'standard input';
}

function otherLines(other: Place | undefined): readonly string[] {
  return other === undefined ? [] : [`  The other one: ${nameOfPlace(other)}`, ...frameOf(other)];
}
