import type { Diagnosis } from '../model/diagnosis.ts';
import type { Fix, Kit } from '../model/kit.ts';
import type { Benefits, RankedFix } from '../model/plan.ts';
import { compareText } from '../numbers/compare-text.ts';
import { numberAt } from '../numbers/number-at.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { withPrerequisites } from './with-prerequisites.ts';

/** What ranking needs beside the kit. */
export type Means = { readonly diagnosis: Diagnosis; readonly benefits: Benefits; readonly capacity: number };

/**
 * Every fix that repairs something, by falling durable benefit per person-week, ties by id. Held back are fixes
 * that replace people while the ecosystem above them is not sound (they or a prerequisite), and those that take more
 * than the capacity with all their prerequisites.
 */
export function rankFixes(kit: Kit, { diagnosis, benefits, capacity }: Means): readonly RankedFix[] {
  const fixes = kit.fixes.filter(({ repairs }) => repairs.length > 0);
  const bundles = fixes.map(({ repairs }) => repairs);
  const durable = benefits.durable(bundles);
  const immediate = benefits.immediate(bundles);
  const heldOf = holding(kit, diagnosis, capacity);
  return fixes
    .map((fix, index) => {
      const durableBenefit = numberAt(durable, index);
      return {
        fix: fix.id,
        durableBenefit,
        immediateBenefit: numberAt(immediate, index),
        perWeek: durableBenefit / fix.effort,
        ...heldOf(fix),
      };
    })
    .sort((a, b) => compareNumbers(b.perWeek, a.perWeek) || compareText(a.fix, b.fix));
}

function holding(
  kit: Kit,
  diagnosis: Diagnosis,
  capacity: number,
): (fix: Fix) => Pick<RankedFix, 'effort' | 'held'> {
  const byId = new Map(kit.fixes.map((fix) => [fix.id, fix]));
  const limit = kit.thresholds.verdict.peopleUpstreamBelief;
  const early = new Set(
    diagnosis.ranking.filter(({ ecosystemAbove }) => ecosystemAbove > limit).map(({ node }) => node),
  );
  const isTooEarly = ({ replacesPeople, repairs }: Fix): boolean =>
    replacesPeople && repairs.some(({ capability }) => early.has(capability));
  return (fix) => {
    const whole = withPrerequisites([fix], byId);
    const effort = whole.reduce((sum, part) => sum + part.effort, 0);
    if (whole.some(isTooEarly)) return { effort, held: 'judge-people-later' };
    return effort > capacity ? { effort, held: 'over-capacity' } : { effort };
  };
}
