import type { AnswerNumbers } from '../model/report.ts';
import { figureGroup } from '../model/scorecard.ts';
import type { Case } from './case-of.ts';
import { leastChance } from './least-chance.ts';
import { namedRoots } from './named-roots.ts';
import { shareOfBurden } from './share-of-burden.ts';

/** The numbers behind the answer on top. */
export function answerNumbers(given: Case): AnswerNumbers {
  const { respondents, readings } = given.scorecard;
  const roots = namedRoots(given.diagnosis);
  const figures = new Set(
    readings.filter(({ group }) => group === figureGroup).map(({ question }) => question),
  );
  return {
    ...(roots.length > 0 && { share: shareOfBurden(given), chance: leastChance(given, roots) }),
    ...othersBeside(given, roots),
    people: respondents.length,
    figures: figures.size,
  };
}

/** Below this share of the burden, and from so many other points with faults of their own on, the trouble has no one cause. */
const spread = { share: 0.25, points: 5 };

function othersBeside(given: Case, roots: readonly string[]): Pick<AnswerNumbers, 'others'> {
  if (given.diagnosis.verdict.kind !== 'root-cause' || shareOfBurden(given) >= spread.share) return {};
  const limit = given.kit.thresholds.verdict.rootOwnFault;
  const others = given.diagnosis.nodes.filter(
    ({ node, kind, ownFault }) => kind === 'capability' && ownFault >= limit && !roots.includes(node),
  ).length;
  return others < spread.points ? {} : { others };
}
