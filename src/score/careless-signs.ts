import type { CarelessSign } from '../model/scorecard.ts';
import { samenessOf } from '../numbers/sameness-of.ts';

/** Signs of a careless sheet in its levels (0…4), which stand in the order of the kit. */
export function carelessSigns(levels: readonly number[], hurried: boolean): readonly CarelessSign[] {
  const sameness = samenessOf(levels);
  return hurried && levels.length > 0 ? [...sameness, 'hurried'] : sameness;
}
