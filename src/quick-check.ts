import { type Doubts, doubterOf } from './diagnose/doubter-of.ts';
import type { Kit, Question } from './model/kit.ts';
import type { Scorecard } from './model/scorecard.ts';
import type { Sheet } from './model/sheet.ts';
import { scoreAssessment } from './score/score-assessment.ts';

/** Most questions a quick check asks. */
export const quickLimit = 30;

/** A quick check ends when no remaining answer changes the first root cause with at least this chance (0…1) … */
export const smallestDoubt = 0.05;

/** … and not even certainty about one node would with this. */
const smallestUpset = 0.15;

/** How a quick check stands on a sheet. */
export type QuickStanding = {
  readonly first: string | undefined;
  /** Largest chance (0…1) that one more answer puts another capability first. */
  readonly doubt: number;
  readonly scorecard: Scorecard;
};

export type QuickCheck = {
  /** The open question worth asking next; undefined when the check is done. */
  readonly choose: (sheet: Sheet, open: readonly Question[]) => string | undefined;
  readonly standingOf: (sheet: Sheet, open: readonly Question[]) => QuickStanding;
};

/**
 * The adaptive choice of questions for one respondent: one from every domain first, then always the one that could
 * stir the leading root causes most; to the end when none could change what comes first, or at thirty.
 */
export function quickCheck(kit: Kit): QuickCheck {
  const doubter = doubterOf(kit);
  const domains = new Map(kit.nodes.map(({ id, domain }) => [id, domain]));
  const look = (sheet: Sheet, open: readonly Question[]): Look => {
    const scored = open.filter(({ form }) => form.kind !== 'text');
    const scorecard = scorecardOf(kit, sheet);
    return {
      scorecard,
      doubts: doubter(
        scorecard,
        scored.map((question) => nextAnswer(sheet, question)),
      ),
    };
  };
  return {
    choose: (sheet, open) => {
      if (sheet.answers.length >= quickLimit) return undefined;
      const heard = new Set(sheet.answers.map(({ question }) => question));
      const visited = new Set(
        kit.questions.filter(({ id }) => heard.has(id)).map(({ node }) => domains.get(node)),
      );
      const fresh = open.filter(
        ({ node }) => domains.get(node) !== undefined && !visited.has(domains.get(node)),
      );
      const pool = fresh.length > 0 ? fresh : open;
      const { doubts } = look(sheet, pool).doubts;
      if (fresh.length === 0 && doubts.every(isSettled)) return undefined;
      return bestOf(doubts);
    },
    standingOf: (sheet, open) => {
      const { scorecard, doubts } = look(sheet, open);
      return {
        first: doubts.first,
        doubt: Math.max(0, ...doubts.doubts.map(({ change }) => change)),
        scorecard,
      };
    },
  };
}

type Look = { readonly scorecard: Scorecard; readonly doubts: Doubts };

function scorecardOf(kit: Kit, sheet: Sheet): Scorecard {
  const { company, wave } = sheet;
  const assessment = { company: company.name, wave, facts: company.facts, sheets: [sheet] };
  return scoreAssessment(kit, assessment, { resamples: 0 });
}

/** The hat that sees the question best, the earlier one on ties. */
function nextAnswer({ respondent }: Sheet, question: Question) {
  const seen = respondent.roles.map((role) => ({ role, visibility: question.roles[role] ?? 0 }));
  const best = seen.reduce((one, other) => (other.visibility > one.visibility ? other : one));
  return { question, respondent: respondent.id, ...best };
}

function isSettled({ change, upset }: Doubts['doubts'][number]): boolean {
  return change < smallestDoubt && upset < smallestUpset;
}

/**
 * The answer whose node, if it were known for certain, would move the leading benefits most; of two on one node the
 * one that is likelier to change what comes first. Differences beyond the ninth digit do not count: the earlier of
 * the kit wins.
 */
function bestOf(doubts: Doubts['doubts']): string | undefined {
  const digits = (value: number): number => Math.round(value * 1e9);
  const [first, ...others] = doubts;
  return others.reduce(
    (best, one) =>
      best !== undefined &&
      (digits(one.stir) - digits(best.stir) || digits(one.change) - digits(best.change)) > 0
        ? one
        : best,
    first,
  )?.question;
}
