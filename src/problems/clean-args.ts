import type { ProblemArgs } from '../model/problem.ts';
import { cleanLine } from './clean-line.ts';

/** Arguments come out of files: every text of them is made harmless and short before it meets a sentence. */
export function cleanArgs(args: ProblemArgs): ProblemArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, cleanValue(value)]));
}

function cleanValue(value: ProblemArgs[string]): ProblemArgs[string] {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? cleanLine(value) : value.map((item) => cleanLine(item));
}
