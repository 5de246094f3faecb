import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** A root cause that nothing repairs leaves the reader alone. */
export function capabilityWithoutFix(context: KitContext): readonly Problem[] {
  const repaired = new Set(
    context.kit.fixes.flatMap(({ repairs }) => repairs.map(({ capability }) => capability)),
  );
  return capabilitiesOf(context.kit)
    .filter(({ id }) => !repaired.has(id))
    .map(({ id }) =>
      kitProblem(context, { code: 'capability-without-fix', at: { of: 'node', id }, args: { id } }),
    );
}
