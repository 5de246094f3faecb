import type { CauseEntry, NotFirstSection, RootCauseSection } from '../model/root-cause-section.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { composeCause } from './compose-cause.ts';
import { composeMap } from './compose-map.ts';
import { namedRoots } from './named-roots.ts';
import { suspectsOf } from './suspects-of.ts';

/** Root causes in rank order, and behind them those that came next or could not be told apart. */
export function composeRootCauses(given: Case, notFirst: NotFirstSection): RootCauseSection {
  const causes = ranked(given, namedRoots(given.diagnosis));
  const runnersUp = ranked(given, runnersUpOf(given), causes.length);
  const { burden, priorBurden } = given.diagnosis;
  return {
    intro: { id: 'causes.intro', text: introOf(given, causes.length, runnersUp.length) },
    causes,
    runnersUp,
    map: composeMap(given, causes.length > 0 ? causes : runnersUp, notFirst),
    burden,
    priorBurden,
  };
}

function introOf(given: Case, causes: number, runnersUp: number): string {
  const { verdict } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
    case 'people':
      return causes === 1
        ? 'The answers point to one root cause. No other sure fault would bring more lasting relief, once repaired.'
        : `The answers point to ${sayCount(causes, 'root cause', 'root causes')}. Those come first whose repair would bring the most lasting relief.`;
    case 'healthy':
      return 'No root cause is named, because nothing that counts is broken.';
    case 'insufficient-evidence':
      if (verdict.unexplained !== undefined)
        return 'No root cause is named. Nothing that was asked about is likely enough to be the cause.';
      return runnersUp === 0
        ? 'No root cause is named. The answers are too few to suspect anything.'
        : 'No root cause is named. These are suspects only, and more answers may clear them.';
  }
}

/** The two that come next, if their repair would still pay; or all suspects of an open verdict. */
function runnersUpOf(given: Case): readonly string[] {
  const { verdict, ranking } = given.diagnosis;
  if (verdict.kind === 'insufficient-evidence') return suspectsOf(given, verdict.candidates);
  if (verdict.kind === 'healthy') return [];
  return ranking
    .filter(({ node }) => !verdict.roots.includes(node))
    .filter(({ durableBenefit }) => durableBenefit >= given.kit.thresholds.verdict.healthyBenefit)
    .slice(0, 2)
    .map(({ node }) => node);
}

/** In the order of the ranking, numbered as they are read: what is sound or was never asked has no number. */
function ranked(given: Case, nodes: readonly string[], before = 0): readonly CauseEntry[] {
  return given.diagnosis.ranking
    .filter(({ node }) => nodes.includes(node))
    .map((candidate, index) => composeCause(given, candidate, before + index + 1));
}
