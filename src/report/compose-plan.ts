import type { FixEntry, PlanSection } from '../model/plan-section.ts';
import { sayCount } from '../text/say-count.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';
import { composeStep } from './compose-step.ts';

/** What to do in which order, and the fixes that stand next in line. */
export function composePlan(given: Case): PlanSection {
  const { plan } = given;
  return {
    intro: { id: 'plan.intro', text: introOf(given) },
    firm: namedRoots(given.diagnosis).length > 0,
    capacity: plan.capacity,
    effort: effortOf(given),
    steps: plan.steps.map((step, index) => composeStep(given, step, index + 1)),
    alternatives: alternativesOf(given),
  };
}

function effortOf({ plan }: Case): number {
  return plan.steps.reduce((sum, { effort }) => sum + effort, 0);
}

function introOf(given: Case): string {
  const { plan, diagnosis } = given;
  if (plan.steps.length === 0) return emptyPlan(given);
  const steps = sayCount(plan.steps.length, 'step', 'steps');
  const first = `${caution(given)}The plan has ${steps} and takes ${sayWeeks(effortOf(given))} of work out of ${sayWeeks(plan.capacity)}.`;
  if (plan.bundle === undefined || diagnosis.burden <= 0) return first;
  const share = Math.min(1, plan.bundle.durableBenefit / diagnosis.burden);
  return `${first} Done in full, it should take away ${sayShare(share)} of the trouble for good.`;
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

function emptyPlan({ diagnosis: { verdict } }: Case): string {
  return verdict.kind === 'insufficient-evidence'
    ? 'No plan yet: first find out what is broken.'
    : 'No step pays at the moment. Keep what works, and ask again next time.';
}

function sayWeeks(weeks: number): string {
  return sayCount(weeks, 'person-week', 'person-weeks');
}

/** The five that come next in the ranking and are not in the plan. */
function alternativesOf(given: Case): readonly FixEntry[] {
  const chosen = new Set(given.plan.steps.map(({ fix }) => fix));
  return given.plan.ranking
    .filter(({ fix }) => !chosen.has(fix))
    .slice(0, 5)
    .map(({ fix, durableBenefit, immediateBenefit, held }) => ({
      id: `fix:${fix}`,
      fix,
      title: given.titleOf('fix', fix),
      durableBenefit,
      immediateBenefit,
      effort: given.kit.fixes.find(({ id }) => id === fix)?.effort ?? 0,
      ...(held === undefined ? {} : { held }),
    }));
}
