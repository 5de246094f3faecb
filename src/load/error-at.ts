import type { Place, Problem, ProblemArgs, ProblemCode } from '../model/problem.ts';

/** A problem that stops the command. */
export function errorAt(place: Place, code: ProblemCode, args: ProblemArgs = {}): Problem {
  return { code, severity: 'error', place, args };
}

/** A problem that is only said. */
export function warningAt(place: Place, code: ProblemCode, args: ProblemArgs = {}): Problem {
  return { code, severity: 'warning', place, args };
}
