import type { CausalModel } from './causal-model.ts';
import type { LogRatios } from './log-ratios.ts';
import { compileTwins, type TwinNetwork } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/** The smallest twin network for repairs of `targets` under the answers as they are. */
export function twinsFor(
  { model, ratios }: { readonly model: CausalModel; readonly ratios: LogRatios },
  targets: Iterable<string>,
): TwinNetwork {
  return compileTwins(model, twinShapeOf(model, { targets, answered: ratios.keys() }));
}
