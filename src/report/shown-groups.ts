import type { GroupScore } from '../model/scorecard.ts';
import type { Case } from './case-of.ts';

/**
 * Role groups of a node whose mean may be shown: nobody in it is anonymous and no question is sensitive, or it
 * is large enough to hide in.
 */
export function shownGroups(given: Case, node: string): readonly GroupScore[] {
  const readings = given.readingsOn(node);
  return given.scoreOf(node).groups.filter(({ group }) => {
    const own = readings.filter((reading) => reading.group === group);
    const people = new Set(own.map(({ respondent }) => respondent));
    const hidden = own.some(
      ({ question, respondent }) =>
        given.questions.get(question)?.sensitive === true ||
        given.respondents.get(respondent)?.anonymous === true,
    );
    return !hidden || people.size >= given.kit.thresholds.smallestGroup;
  });
}
