import { assessmentOf } from './assessment-of.ts';
import { diagnose } from './diagnose/diagnose.ts';
import type { Kit, Question } from './model/kit.ts';
import type { Sheet } from './model/sheet.ts';
import { scoreAssessment } from './score/score-assessment.ts';

/** Most questions a second look asks. */
export const secondLookLimit = 25;

/** How many of the capabilities that come first are looked at. */
const suspects = 10;

export type SecondLook = {
  /** The open question worth looking up next; undefined when the leading suspects are looked at, or at 25. */
  readonly choose: (sheet: Sheet, open: readonly Question[]) => string | undefined;
};

/**
 * What somebody who judges a company alone should look up before acting: one answer on a point is little to go by, so
 * the capabilities that come first by lasting relief are asked about again, in questions that others are meant for.
 * The one looked at least comes next; of two, the one that ranks higher. The same answers lead to the same questions.
 */
export function secondLook(kit: Kit): SecondLook {
  return {
    choose: (sheet, open) => {
      const looks = looksOn(kit, sheet);
      if (looks.length >= secondLookLimit) return undefined;
      const times = (node: string): number => looks.filter((one) => one === node).length;
      const [next] = leadersOf(kit, sheet)
        .filter((leader) => open.some(({ node }) => node === leader))
        .toSorted((a, b) => times(a) - times(b));
      return open.find(({ node }) => node === next)?.id;
    },
  };
}

/** The node of each answer to a question that none of the respondent's hats sees. */
function looksOn(kit: Kit, { answers, respondent }: Sheet): readonly string[] {
  const given = new Set(answers.map(({ question }) => question));
  const isSeen = ({ roles }: Question): boolean => respondent.roles.some((role) => roles[role] !== undefined);
  return kit.questions.filter((one) => given.has(one.id) && !isSeen(one)).map(({ node }) => node);
}

function leadersOf(kit: Kit, sheet: Sheet): readonly string[] {
  const scorecard = scoreAssessment(kit, assessmentOf(sheet), { resamples: 0 });
  const { ranking } = diagnose(kit, scorecard, { robustness: false });
  return ranking.slice(0, suspects).map(({ node }) => node);
}
