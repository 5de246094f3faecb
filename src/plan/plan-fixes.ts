import { type Diagnosis, looksSound } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Benefits, Plan } from '../model/plan.ts';
import { chooseBundle } from './choose-bundle.ts';
import { neededFixes } from './needed-fixes.ts';
import { rankFixes } from './rank-fixes.ts';
import { scheduleSteps } from './schedule-steps.ts';
import { usualCapacity } from './usual-capacity.ts';

export type PlanOptions = {
  /** Joint benefits of repairs under the answers that the diagnosis was made from. */
  readonly benefits: Benefits;
  /** Person-weeks for the whole plan, above 0; default `usualCapacity`. */
  readonly capacity?: number;
};

/**
 * Chooses the bundle of fixes that takes away most of the burden for good within the capacity, and puts it with its
 * prerequisites into 30, 60 and 90 days. Nothing is planned where all that was asked about looks sound, nor for
 * capabilities that the company does not have, and no prerequisite whose work is in place.
 */
export function planFixes(kit: Kit, diagnosis: Diagnosis, options: PlanOptions): Plan {
  const { benefits, capacity = usualCapacity } = options;
  const fixes = neededFixes(kit, diagnosis);
  const own = { ...kit, fixes };
  const ranking = rankFixes(own, { diagnosis, benefits, capacity });
  if (looksSound(diagnosis.verdict)) return { capacity, ranking, steps: [] };
  const bundle = chooseBundle(own, ranking, { diagnosis, durable: benefits.durable, capacity });
  if (bundle === undefined) return { capacity, ranking, steps: [] };
  return { capacity, ranking, bundle, steps: scheduleSteps(fixes, bundle.fixes, { ranking, capacity }) };
}
