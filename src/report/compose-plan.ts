import type { FixEntry, PlanSection } from '../model/plan-section.ts';
import { quoted } from '../text/quoted.ts';
import { sayCount } from '../text/say-count.ts';
import { sayShare } from '../text/say-share.ts';
import { sayWeeks } from '../text/say-weeks.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';
import { composeStep } from './compose-step.ts';
import { shareOfBenefit } from './share-of-burden.ts';
import { untreatedCauses } from './untreated-causes.ts';

/** What to do in which order, and the fixes that stand next in line. */
export function composePlan(given: Case): PlanSection {
  const { plan } = given;
  return {
    intro: { id: 'plan.intro', text: introOf(given) },
    firm: namedRoots(given.diagnosis).length > 0,
    capacity: plan.capacity,
    effort: effortOf(given),
    ...shareOf(given),
    steps: plan.steps.map((step, index) => composeStep(given, step, index + 1)),
    alternatives: alternativesOf(given),
  };
}

function effortOf({ plan }: Case): number {
  return plan.steps.reduce((sum, { effort }) => sum + effort, 0);
}

function introOf(given: Case): string {
  const { plan } = given;
  if (plan.steps.length === 0) return emptyPlan(given);
  const steps = sayCount(plan.steps.length, 'step', 'steps');
  const first = `${caution(given)}The plan has ${steps} and takes ${sayWeeks(effortOf(given))} of work out of ${sayWeeks(plan.capacity)}.`;
  const { share } = shareOf(given);
  const relief =
    share === undefined
      ? []
      : [`Done in full, it should take away ${sayShare(share)} of the trouble for good.`];
  return [first, ...relief, ...untreatedCauses(given)].join(' ');
}

/** What the whole plan takes away for good, of all the burden; nothing without steps or trouble. */
function shareOf(given: Case): Pick<PlanSection, 'share'> {
  const { plan, diagnosis } = given;
  if (plan.steps.length === 0 || plan.bundle === undefined || diagnosis.burden <= 0) return {};
  return { share: shareOfBenefit(given, plan.bundle.durableBenefit) };
}

/** Without a root cause the steps are only the best guess. */
function caution({ diagnosis: { verdict } }: Case): string {
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return '';
    case 'healthy':
      return 'Nothing must be repaired first. If you have time to spare, these steps would pay most. ';
    case 'insufficient-evidence':
      return 'Do not start yet: first find out what is broken. These steps are only the best guess so far. ';
  }
}

function emptyPlan(given: Case): string {
  const { verdict } = given.diagnosis;
  switch (verdict.kind) {
    case 'insufficient-evidence':
      return verdict.unexplained === undefined
        ? 'No plan yet: first find out what is broken.'
        : 'No plan: what could be repaired here looks sound. First find out what else stands behind the trouble.';
    case 'healthy':
      return 'Nothing must be repaired. Keep what works, and ask again next time.';
    case 'root-cause':
    case 'people':
      return withoutRoom(given) ?? 'No repair that we know takes away enough of the trouble to pay.';
  }
}

/** That what would help most for its effort takes more than there is room for. */
function withoutRoom({ kit, plan, titleOf }: Case): string | undefined {
  const next = plan.ranking.find(
    ({ held, durableBenefit }) => held === 'over-capacity' && durableBenefit >= kit.thresholds.plan.gain,
  );
  if (next === undefined) return undefined;
  const { fix, effort } = next;
  return `No plan fits into ${sayWeeks(plan.capacity)} of work: ${quoted(titleOf('fix', fix))} takes ${sayWeeks(effort)} with all that must come first. Make room for that (--capacity ${String(Math.ceil(effort))}) to see the plan.`;
}

/** Up to five that come next in the ranking and would bring enough to be planned, or that somebody may want too early. */
function alternativesOf(given: Case): readonly FixEntry[] {
  const chosen = new Set(given.plan.steps.map(({ fix }) => fix));
  return given.plan.ranking
    .filter(
      ({ fix, durableBenefit, held }) =>
        !chosen.has(fix) &&
        (held === 'judge-people-later' || durableBenefit >= given.kit.thresholds.plan.gain),
    )
    .slice(0, 5)
    .map(({ fix, durableBenefit, immediateBenefit, effort: whole, held }) => {
      const effort = given.kit.fixes.find(({ id }) => id === fix)?.effort ?? whole;
      return {
        id: `fix:${fix}`,
        fix,
        title: given.titleOf('fix', fix),
        durableBenefit,
        immediateBenefit,
        effort,
        ...(whole > effort && { whole }),
        ...(held === undefined ? {} : { held }),
      };
    });
}
