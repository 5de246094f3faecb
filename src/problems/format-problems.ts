import type { Problem } from '../model/problem.ts';
import { formatProblem } from './format-problem.ts';

const most = 50;
const longest = 15_000;

/** Problems one under the other, errors before warnings: at most 50 and 15,000 characters, then how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = (['error', 'warning'] as const).flatMap((grave) =>
    problems.filter(({ severity }) => severity === grave),
  );
  const shown = withinLength(ordered.slice(0, most).map(formatProblem));
  const more = problems.length - shown.length;
  const rest = more === 0 ? [] : [`… and ${more} more ${more === 1 ? 'problem' : 'problems'}`];
  return [...shown, ...rest].map((text) => `${text}\n`).join('\n');
}

/** The first text is always shown, however long. */
function withinLength(texts: readonly string[]): readonly string[] {
  let length = 0;
  const tooLong = texts.findIndex((text, index) => {
    length += text.length + 2;
    return index > 0 && length > longest;
  });
  return tooLong < 0 ? texts : texts.slice(0, tooLong);
}
