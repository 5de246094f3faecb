import type { Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
import { followLinks } from '../../numbers/follow-links.ts';
import type { KitContext } from '../kit-context.ts';
import { capabilitiesOf } from '../scored-questions-of.ts';
import { kitProblem } from '../kit-problem.ts';

/** Repairing what leads to no outcome has no benefit: it could never be a root cause. */
export function capabilityWithoutOutcome(context: KitContext): readonly Problem[] {
  const leading = leadingToOutcome(context.kit);
  return capabilitiesOf(context.kit)
    .filter(({ id }) => !leading.has(id))
    .map(({ id }) =>
      kitProblem(context, { code: 'capability-without-outcome', at: { of: 'node', id }, args: { id } }),
    );
}

/** Every node from which a chain of links ends in an outcome, outcomes included: found by walking upwards. */
function leadingToOutcome({ nodes, links }: Kit): ReadonlySet<string> {
  const outcomes = nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);
  return followLinks((id) => links.filter(({ effect }) => effect === id).map(({ cause }) => cause), outcomes);
}
