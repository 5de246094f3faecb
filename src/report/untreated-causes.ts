import { mostTogether, type Plan, type RankedFix } from '../model/plan.ts';
import { quoted } from '../text/quoted.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayWeeks } from '../text/say-weeks.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';

/** For each named root cause that no step of the plan repairs, a sentence that says why. */
export function untreatedCauses(given: Case): readonly string[] {
  const { diagnosis, plan } = given;
  return namedRoots(diagnosis)
    .filter((node) => !plan.steps.some(({ fix }) => repairs(given, fix, node)))
    .map((node) => {
      const best = plan.ranking.find(({ fix }) => repairs(given, fix, node));
      const fault = beginSmall(given.titleOf('fault', node));
      return `No step repairs this cause: ${fault}. ${reasonOf(given, best)}`;
    });
}

function repairs({ kit }: Case, fix: string, node: string): boolean {
  const found = kit.fixes.find(({ id }) => id === fix);
  return found?.repairs.some(({ capability }) => capability === node) === true;
}

function reasonOf({ kit, plan, titleOf }: Case, best: RankedFix | undefined): string {
  if (best === undefined) return 'The questionnaire knows no repair for it.';
  const title = quoted(titleOf('fix', best.fix));
  if (best.held === 'judge-people-later')
    return `${title} must wait until what stands above the ${kit.words.people} is sound.`;
  if (best.durableBenefit < kit.thresholds.plan.gain)
    return `${title} brings too little relief that lasts to be planned.`;
  const isAlone = kit.fixes.some(({ id, effort }) => id === best.fix && effort === best.effort);
  const whole = isAlone ? '' : ' with all that must come first';
  const takes = `${title} takes ${sayWeeks(best.effort)}${whole}`;
  return best.held === 'over-capacity'
    ? `${takes}, more than the ${sayWeeks(plan.capacity)} there is room for.`
    : `${takes}; ${besideOthers(plan, best)}.`;
}

/** Why a repair for which there would be room by itself is none of the steps. */
function besideOthers({ bundle, capacity }: Plan, { effort }: RankedFix): string {
  const { fixes = [], effort: taken = 0 } = bundle ?? {};
  if (taken + effort > capacity) return 'in the room there is, these steps together bring more';
  return fixes.length < mostTogether
    ? 'beside these steps it adds too little relief that lasts'
    : `a plan combines ${String(mostTogether)} repairs at most, and these bring more together`;
}
