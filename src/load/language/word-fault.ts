import type { ProblemArgs } from '../../model/problem.ts';

/** The first match of a pattern as the fact of a fault. */
export function wordFault(text: string, pattern: RegExp): ProblemArgs | undefined {
  const word = pattern.exec(text.replaceAll('’', "'"))?.[0];
  return word === undefined ? undefined : { word: word.trim() };
}
