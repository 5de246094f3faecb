import { assessmentOf } from './assessment-of.ts';
import { bestHat } from './condition/best-hat.ts';
import { type Doubt, doubterOf } from './diagnose/doubter-of.ts';
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
  /** The capabilities that come first, best first; none in a kit without any. */
  readonly leaders: readonly string[];
  /** Largest chance (0…1) that one more answer puts another capability first. */
  readonly doubt: number;
  /** The open question to ask next, if one is to be asked. */
  readonly next: string | undefined;
  /** Whether every domain was asked about and nothing is likely to change what comes first. */
  readonly isSettled: boolean;
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
  const standingOf = (sheet: Sheet, open: readonly Question[]): QuickStanding => {
    const scored = open.filter(({ form }) => form.kind !== 'text');
    const scorecard = scoreAssessment(kit, assessmentOf(sheet), { resamples: 0 });
    const next = scored.flatMap((question) => nextAnswer(sheet, question));
    const seen = next.map(({ question }) => question);
    const { leaders, doubts } = doubter(scorecard, next);
    const fresh = freshQuestions(kit, domains, { sheet, open: seen });
    const pool = fresh.size === 0 ? doubts : doubts.filter(({ question }) => fresh.has(question));
    return {
      leaders,
      doubt: Math.max(0, ...doubts.map(({ change }) => change)),
      next: bestOf(pool),
      isSettled: fresh.size === 0 && doubts.every(isSettled),
      scorecard,
    };
  };
  return {
    standingOf,
    choose: (sheet, open) => {
      if (sheet.answers.length >= quickLimit) return undefined;
      const { next, isSettled: isDone } = standingOf(sheet, open);
      return isDone ? undefined : next;
    },
  };
}

type Asked = { readonly sheet: Sheet; readonly open: readonly Question[] };

/** Open questions of domains that nothing was asked about yet. */
function freshQuestions(
  kit: Kit,
  domains: ReadonlyMap<string, string | undefined>,
  { sheet, open }: Asked,
): ReadonlySet<string> {
  const heard = new Set(sheet.answers.map(({ question }) => question));
  const visited = new Set(
    kit.questions.filter(({ id }) => heard.has(id)).map(({ node }) => domains.get(node)),
  );
  const isFresh = (domain: string | undefined): boolean => domain !== undefined && !visited.has(domain);
  return new Set(open.filter(({ node }) => isFresh(domains.get(node))).map(({ id }) => id));
}

/** An answer of the hat that sees the question best; none where no hat sees it. */
function nextAnswer({ respondent }: Sheet, question: Question) {
  const hat = bestHat(question, respondent.roles);
  if (hat === undefined) return [];
  return [{ question, respondent: respondent.id, role: hat.group, visibility: hat.visibility }];
}

function isSettled({ change, upset }: Doubt): boolean {
  return change < smallestDoubt && upset < smallestUpset;
}

/**
 * The answer whose node, if it were known for certain, would move the leading benefits most; of two on one node the
 * one that is likelier to change what comes first. Differences beyond the ninth digit do not count: the earlier of
 * the kit wins.
 */
function bestOf(doubts: readonly Doubt[]): string | undefined {
  const digits = (value: number): number => Math.round(value * 1e9);
  const better = (one: Doubt, other: Doubt): number =>
    digits(other.stir) - digits(one.stir) || digits(other.change) - digits(one.change);
  return doubts.toSorted(better)[0]?.question;
}
