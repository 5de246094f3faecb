import type { KitProblem, ProblemArgs } from '../../model/problem.ts';
import type { KitContext, KitRule } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { stemsOf } from './stems-of.ts';

/** A rule over every wording of every question: `faultIn` gives the facts of a fault, or undefined. */
export function stemRule(
  code: KitProblem,
  faultIn: (text: string, context: KitContext) => ProblemArgs | undefined,
): KitRule {
  return (context) =>
    stemsOf(context.kit.questions).flatMap(({ id, text, at }) => {
      const fault = faultIn(text, context);
      return fault === undefined ? [] : [kitProblem(context, { code, at, args: { id, ...fault } })];
    });
}
