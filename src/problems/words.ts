import type { ProblemArgs } from '../model/problem.ts';

/** What is said of one kind of problem: what it is, what is wrong here, what to do. */
export type Words = {
  readonly title: string;
  readonly message: (args: ProblemArgs) => string;
  readonly advice: (args: ProblemArgs) => string;
};

const shownItems = 12;

/** One argument as it stands in a sentence; a list is cut to a dozen; what was not given is a question mark. */
export function wordOf(args: ProblemArgs, name: string): string {
  const value = args[name];
  if (value === undefined) return '?';
  if (typeof value !== 'object') return String(value);
  const more = value.length > shownItems ? ` and ${value.length - shownItems} more` : '';
  return value.slice(0, shownItems).join(', ') + more;
}

/** Whether an argument was given. */
export function isGiven(args: ProblemArgs, name: string): boolean {
  return args[name] !== undefined && args[name] !== '';
}
