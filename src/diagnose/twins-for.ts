import type { Case } from './case-of.ts';
import { compileTwins, type TwinNetwork } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

/** The smallest twin network of a case for repairs of `targets` under the answers as they are. */
export function twinsFor(
  { model, ratios }: Pick<Case, 'model' | 'ratios'>,
  targets: Iterable<string>,
): TwinNetwork {
  return compileTwins(model, twinShapeOf(model, { targets, answered: ratios.keys() }));
}
