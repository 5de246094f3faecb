import type { KitProblem, Problem, ProblemArgs } from '../model/problem.ts';
import type { KitContext, PlaceReference } from './kit-context.ts';
import { severityOf } from './severity-of.ts';

export type KitFault = {
  readonly code: KitProblem;
  readonly at: PlaceReference;
  readonly args: ProblemArgs;
  readonly other?: PlaceReference;
};

/** A fault of a kit at its place, as grave as its code. */
export function kitProblem({ placeOf }: KitContext, { code, at, args, other }: KitFault): Problem {
  const problem = { code, severity: severityOf[code], place: placeOf(at), args };
  return other === undefined ? problem : { ...problem, other: placeOf(other) };
}
