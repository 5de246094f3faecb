import type { Place, Problem, ProblemArgs, ProblemCode } from '../model/problem.ts';

export function errorAt(place: Place, code: ProblemCode, args: ProblemArgs = {}): Problem {
  return { code, severity: 'error', place, args };
}

export function warningAt(place: Place, code: ProblemCode, args: ProblemArgs = {}): Problem {
  return { code, severity: 'warning', place, args };
}
