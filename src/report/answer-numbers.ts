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
    ...(roots.length > 0 && { share: shareOfBurden(given, roots), chance: leastChance(given, roots) }),
    people: respondents.length,
    figures: figures.size,
  };
}
