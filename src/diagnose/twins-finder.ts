import type { CausalModel } from './causal-model.ts';
import type { LogRatios } from './log-ratios.ts';
import { compileTwins, type TwinNetwork } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/**
 * Finds the smallest twin network for repairs of some targets under the answers as they are. Targets that reach the
 * same nodes share one, so keep nothing of it but copies while others may solve it.
 */
export function twinsFinder(
  model: CausalModel,
  ratios: LogRatios,
): (targets: Iterable<string>) => TwinNetwork {
  const known = new Map<string, TwinNetwork>();
  return (targets) => {
    const shape = twinShapeOf(model, { targets, answered: ratios.keys() });
    // Which nodes are kept, and in what order, does not depend on the targets.
    const key = [...shape.states.values()].join('');
    const network = known.get(key) ?? compileTwins(model, shape);
    known.set(key, network);
    return network;
  };
}
