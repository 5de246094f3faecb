import type { CausalModel } from './causal-model.ts';
import { downstreamOf } from './downstream-of.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { TwinShape } from './twin-network.ts';
import { upstreamOf } from './upstream-of.ts';

/**
 * The smallest twin network for the burden after repairs of `targets`. Three states only where a repair reaches on
 * its way to an outcome; what is neither answered, an outcome, nor upstream of one is left out.
 */
export function twinShapeOf(
  model: CausalModel,
  { targets, answered }: { readonly targets: Iterable<string>; readonly answered: Iterable<string> },
): TwinShape {
  const outcomes = outcomesOf(model);
  const ends = outcomes.map(({ id }) => id);
  const leading = upstreamOf(model, ends);
  const reached = downstreamOf(model, targets);
  const kept = upstreamOf(model, [...ends, ...answered]);
  const states = new Map(
    Array.from(kept, (id) => [id, reached.has(id) && leading.has(id) ? (3 as const) : (2 as const)]),
  );
  return { states, outcomes };
}
