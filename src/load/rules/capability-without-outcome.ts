import type { Kit } from '../../model/kit.ts';
import type { Problem } from '../../model/problem.ts';
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
  const reached = new Set(nodes.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
  for (const id of reached) {
    for (const { cause, effect } of links) if (effect === id) reached.add(cause);
  }
  return reached;
}
