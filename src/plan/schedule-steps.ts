import type { Phase, RankedFix, Step } from '../model/plan.ts';
import type { NeededFix } from './needed-fixes.ts';
import { withPrerequisites } from './with-prerequisites.ts';

/**
 * Puts the chosen fixes and their prerequisites in the order of doing, the best per person-week first, but what
 * replaces people after all that mends the conditions they work in. One comes after the other: each phase has a third of
 * the capacity, a step belongs to the phase in which it begins, and one that is longer than what is left there runs on
 * into the next.
 */
export function scheduleSteps(
  fixes: readonly NeededFix[],
  chosen: readonly string[],
  { ranking, capacity }: { readonly ranking: readonly RankedFix[]; readonly capacity: number },
): readonly Step[] {
  const byId = new Map(fixes.map((fix) => [fix.id, fix]));
  const wanted = new Set(chosen);
  const places = ranking.map(({ fix }) => fix);
  const inOrder = fixes
    .filter(({ id }) => wanted.has(id))
    .sort(
      (a, b) =>
        Number(a.replacesPeople) - Number(b.replacesPeople) || places.indexOf(a.id) - places.indexOf(b.id),
    );
  let done = 0;
  return withPrerequisites(inOrder, byId).map((fix) => {
    const phase = phaseAt(done / capacity);
    done += fix.effort;
    return stepOf(fix, phase, wanted);
  });
}

/** Floating sums of efforts may miss the end of a phase by a last digit. */
const slack = 1e-9;

function phaseAt(share: number): Phase {
  if (share < 1 / 3 - slack) return 30;
  return share < 2 / 3 - slack ? 60 : 90;
}

/**
 * Days count from the end of the phase, by which the step has begun at the latest; its effect shows no sooner than the
 * first of its predictions.
 */
function stepOf(fix: NeededFix, phase: Phase, wanted: ReadonlySet<string>): Step {
  const earliest = Math.min(...fix.moves.map(({ withinDays }) => withinDays));
  return {
    fix: fix.id,
    phase,
    owner: fix.owner,
    effort: fix.effort,
    dueDays: phase + (fix.moves.length === 0 ? fix.horizon : Math.max(fix.horizon, earliest)),
    because: wanted.has(fix.id) ? 'best-bundle' : 'prerequisite',
    inPlace: fix.inPlace,
    predictions: fix.moves.map(({ id, by, withinDays }) => ({ id, by, withinDays: phase + withinDays })),
  };
}
