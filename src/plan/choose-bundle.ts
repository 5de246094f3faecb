import type { Fix, Kit } from '../model/kit.ts';
import type { BenefitsOf, Bundle, RankedFix } from '../model/plan.ts';
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
  const able = free.slice(0, leaders).flatMap(({ fix }) => byId.get(fix) ?? []);
  const fitting = combinationsOf(able)
    .map((fixes) => ({ fixes, effort: effortOf(withPrerequisites(fixes, byId)) }))
    .filter(({ effort }) => effort <= capacity);
  const benefits = durable(fitting.map(({ fixes }) => fixes.flatMap((fix) => fix.repairs)));
  const alone = new Map(ranking.map(({ fix, durableBenefit }) => [fix, durableBenefit]));
  const [best] = fitting
    .map(({ fixes, effort }, index) => {
      const ids = fixes.map((fix) => fix.id).sort();
      const durableBenefit = benefits[index] ?? 0;
      const apart = ids.reduce((sum, id) => sum + (alone.get(id) ?? 0), 0);
      return { fixes: ids, durableBenefit, interaction: durableBenefit - apart, effort };
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
    (a.fixes.join('\n') < b.fixes.join('\n') ? -1 : 1)
  );
}

function effortOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, fix) => sum + fix.effort, 0);
}
