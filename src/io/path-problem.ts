import type { Problem, ReadingProblem } from '../model/problem.ts';

/** An error about a path as a whole. */
export function pathProblem(code: ReadingProblem, path: string, args: Problem['args'] = {}): Problem {
  return { code, severity: 'error', place: { kind: 'path', path }, args };
}
