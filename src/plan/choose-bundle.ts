import type { Diagnosis } from '../model/diagnosis.ts';
import type { Fix, Kit } from '../model/kit.ts';
import { type BenefitsOf, type Bundle, mostTogether, type RankedFix } from '../model/plan.ts';
import { compareText } from '../numbers/compare-text.ts';
import { numberAt } from '../numbers/number-at.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { withPrerequisites } from './with-prerequisites.ts';

/** How many of the best fixes are combined. */
const leaders = 12;

/** What the choice rests on beside the kit and the ranking. */
export type Choice = {
  readonly diagnosis: Diagnosis;
  readonly durable: BenefitsOf;
  readonly capacity: number;
};

/**
 * The best of all bundles of up to three among the twelve best fixes that fit the capacity, prerequisites counted,
 * and in which every fix adds at least the kit's least gain to the others: by durable benefit, ties by less effort,
 * then ids. A fix for inherited weaknesses alone must gain that much by itself too. None when nothing helps.
 */
export function chooseBundle(
  kit: Kit,
  ranking: readonly RankedFix[],
  { diagnosis, durable, capacity }: Choice,
): Bundle | undefined {
  const byId = new Map(kit.fixes.map((fix) => [fix.id, fix]));
  const able = eligibleFixes(kit, ranking, diagnosis);
  const fitting = combinationsOf(
    kit.fixes.filter(({ id }) => able.has(id)),
    mostTogether,
  )
    .map((fixes) => ({ fixes, effort: effortOf(withPrerequisites(fixes, byId)) }))
    .filter(({ effort }) => effort <= capacity);
  const benefits = durable(fitting.map(({ fixes }) => fixes.flatMap((fix) => fix.repairs)));
  const bundles = fitting.map(({ fixes, effort }, index) => {
    const ids = fixes.map((fix) => fix.id).sort();
    const durableBenefit = numberAt(benefits, index);
    const apart = ranking.filter(({ fix }) => ids.includes(fix));
    const sum = apart.reduce((total, each) => total + each.durableBenefit, 0);
    return { fixes: ids, durableBenefit, interaction: durableBenefit - sum, effort };
  });
  const lossesOf = losing(bundles);
  const [best] = bundles
    .map((bundle) => ({ ...bundle, losses: lossesOf(bundle) }))
    .filter(({ losses }) => losses.every(({ durableBenefit }) => durableBenefit >= kit.thresholds.plan.gain))
    .sort(byBenefit);
  return best;
}

function eligibleFixes(
  { fixes, thresholds }: Kit,
  ranking: readonly RankedFix[],
  diagnosis: Diagnosis,
): ReadonlySet<string> {
  const inherited = new Set(
    diagnosis.ranking.filter(({ label }) => label === 'inherited-weakness').map(({ node }) => node),
  );
  const late = new Set(
    fixes
      .filter(({ repairs }) => repairs.every(({ capability }) => inherited.has(capability)))
      .map(({ id }) => id),
  );
  const free = ranking.filter(
    ({ fix, held, durableBenefit }) =>
      held === undefined && durableBenefit > 0 && !(late.has(fix) && durableBenefit < thresholds.plan.gain),
  );
  return new Set(free.slice(0, leaders).map(({ fix }) => fix));
}

type Measured = Omit<Bundle, 'losses'>;

/** What a bundle loses without each of its fixes; what is part of a fitting bundle fits too. */
function losing(bundles: readonly Measured[]): (bundle: Measured) => Bundle['losses'] {
  const benefits = new Map(bundles.map(({ fixes, durableBenefit }) => [fixes.join('\n'), durableBenefit]));
  const without = (fixes: readonly string[], left: string): number =>
    benefits.get(fixes.filter((fix) => fix !== left).join('\n')) ?? 0;
  return ({ fixes, durableBenefit }) =>
    fixes.map((fix) => ({ fix, durableBenefit: durableBenefit - without(fixes, fix) }));
}

/** All sets of one to so many. */
function combinationsOf(fixes: readonly Fix[], most: number): readonly (readonly Fix[])[] {
  if (most === 0) return [];
  return fixes.flatMap((fix, at) => [
    [fix],
    ...combinationsOf(fixes.slice(at + 1), most - 1).map((others) => [fix, ...others]),
  ]);
}

function byBenefit(a: Bundle, b: Bundle): number {
  return (
    compareNumbers(b.durableBenefit, a.durableBenefit) ||
    compareNumbers(a.effort, b.effort) ||
    compareText(a.fixes.join('\n'), b.fixes.join('\n'))
  );
}

function effortOf(fixes: readonly Fix[]): number {
  return fixes.reduce((sum, fix) => sum + fix.effort, 0);
}
