import type { Step } from '../model/plan.ts';
import type { StepEntry } from '../model/plan-section.ts';
import { quoted } from '../text/quoted.ts';
import { sayList } from '../text/say-list.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { composeForecasts } from './compose-forecasts.ts';
import { sayRepairs } from './say-repairs.ts';
import { sayPrediction } from './say-prediction.ts';
import { withRoom } from './with-room.ts';
import { shareOfBenefit } from './share-of-burden.ts';

/** One step of the plan with what it should move and what happens without it. */
export function composeStep(given: Case, step: Step, order: number): StepEntry {
  const fix = given.kit.fixes.find(({ id }) => id === step.fix);
  const predictions = withRoom(given, step.predictions);
  return {
    id: `step:${step.fix}`,
    fix: step.fix,
    order,
    phase: step.phase,
    title: given.titleOf('fix', step.fix),
    owner: given.titleOf('role', step.owner),
    effort: step.effort,
    dueDays: step.dueDays,
    because: step.because,
    ...why(given, step),
    repairs: (fix?.repairs ?? []).map(({ capability }) => given.titleOf('node', capability)),
    steps: fix?.steps ?? [],
    measure: fix?.measure ?? '',
    predictions: predictions.map((prediction, index) => ({
      id: `step.${step.fix}.prediction.${String(index + 1)}`,
      text: sayPrediction(given, prediction),
    })),
    forecasts: composeForecasts(given, step.fix, predictions),
    ifSkipped: { id: `step.${step.fix}.if-skipped`, text: ifSkipped(given, step) },
    ...inPlace(given, step),
  };
}

function why(given: Case, { fix }: Step): Pick<StepEntry, 'why'> {
  const text = sayRepairs(given, fix);
  return text === undefined ? {} : { why: { id: `step.${fix}.why`, text } };
}

function inPlace(given: Case, step: Step): Pick<StepEntry, 'inPlace'> {
  if (step.inPlace.length === 0) return {};
  const names = sayList(step.inPlace.map((fix) => quoted(given.titleOf('fix', fix))));
  const text = `${names} would come first; by the answers that work is in place.`;
  return { inPlace: { id: `step.${step.fix}.in-place`, text } };
}

function ifSkipped(given: Case, { fix }: Step): string {
  const waiting = given.plan.steps.filter((other) => needs(given, other.fix, fix));
  if (waiting.length > 0) {
    const names = sayList(waiting.map((other) => quoted(given.titleOf('fix', other.fix))));
    return `Without it, ${names} cannot start.`;
  }
  const { bundle, ranking } = given.plan;
  const lost = (bundle?.losses ?? ranking).find((each) => each.fix === fix)?.durableBenefit ?? 0;
  const share = shareOfBenefit(given, lost);
  return share < 0.02
    ? 'To skip it costs little by itself.'
    : `Without it, ${sayShare(share)} of the trouble stays that the plan would take away.`;
}

function needs({ kit }: Case, fix: string, first: string): boolean {
  return kit.fixes.find(({ id }) => id === fix)?.after.includes(first) === true;
}
