import type { Fix, Kit } from '../model/kit.ts';
import type { BenefitsOf, Bundle, RankedFix } from '../model/plan.ts';
import { numberAt } from '../numbers/number-at.ts';
import { compareIds } from './compare-ids.ts';
import { compareNumbers } from './compare-numbers.ts';
import { withPrerequisites } from './with-prerequisites.ts';

/** How many of the best fixes are combined. */
const leaders = 12;

/**
 * The best of all bundles of up to three among the twelve best fixes that fit the capacity, prerequisites counted:
 * by durable benefit, ties by less effort, then ids. None when nothing helps.
 */
export function chooseBundle(
  kit: Kit,
  ranking: readonly RankedFix[],
  { durable, capacity }: { readonly durable: BenefitsOf; readonly capacity: number },
): Bundle | undefined {
  const byId = new Map(kit.fixes.map((fix) => [fix.id, fix]));
  const free = ranking.filter(({ held, durableBenefit }) => held === undefined && durableBenefit > 0);
  const able = new Set(free.slice(0, leaders).map(({ fix }) => fix));
  const fitting = combinationsOf(kit.fixes.filter(({ id }) => able.has(id)))
    .map((fixes) => ({ fixes, effort: effortOf(withPrerequisites(fixes, byId)) }))
    .filter(({ effort }) => effort <= capacity);
  const benefits = durable(fitting.map(({ fixes }) => fixes.flatMap((fix) => fix.repairs)));
  const [best] = fitting
    .map(({ fixes, effort }, index) => {
      const ids = fixes.map((fix) => fix.id).sort();
      const durableBenefit = numberAt(benefits, index);
      const apart = ranking.filter(({ fix }) => ids.includes(fix));
      const sum = apart.reduce((total, each) => total + each.durableBenefit, 0);
      return { fixes: ids, durableBenefit, interaction: durableBenefit - sum, effort };
    })
    .sort(byBenefit);
  return best;
}

/** All sets of one, two or three. */
function combinationsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  return fixes.flatMap((a, first) => {
    const later = fixes.slice(first + 1);
    const withOthers = later.flatMap((b, second) => [
      [a, b],
      ...later.slice(second + 1).map((c) => [a, b, c]),
    ]);
    return [[a], ...withOthers];
  });
}

function byBenefit(a: Bundle, b: Bundle): number {
  return (
    compareNumbers(b.durableBenefit, a.durableBenefit) ||
    compareNumbers(a.effort, b.effort) ||
    compareIds(a.fixes.join('\n'), b.fixes.join('\n'))
  );
}

function effortOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, fix) => sum + fix.effort, 0);
}
