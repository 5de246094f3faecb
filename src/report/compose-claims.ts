import type { ClaimEntry, ClaimKind, FigureEntry, SideEntry } from '../model/disagreement-section.ts';
import type { GroupScore } from '../model/scorecard.ts';
import { figureGroup, opposite } from '../model/scorecard.ts';
import { beginSmall } from '../text/begin-small.ts';
import { quoted } from '../text/quoted.ts';
import { sayNumber } from '../text/say-number.ts';
import type { Case } from './case-of.ts';
import { figureEntry } from './figure-entry.ts';
import { sideOf } from './side-of.ts';
import { sideWords } from './side-words.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Ratings that a hard figure contradicts: people on the healthy side of the middle and the figure on the other, or the
 * other way round, on the same point; and points rated healthy whose strongest effect a figure shows broken. The widest
 * first, those on the same point before the others.
 */
export function composeClaims(given: Case): readonly ClaimEntry[] {
  const figures = given.scorecard.readings.flatMap((reading) => {
    const question = reading.group === figureGroup ? given.questions.get(reading.question) : undefined;
    return question === undefined ? [] : (figureEntry(given, question, reading) ?? []);
  });
  const claims = figures.flatMap((figure) => [
    ...ratingsAgainst(given, figure),
    ...causesAgainst(given, figure),
  ]);
  return sortedBy(claims, ({ kind, difference, id }) => [kind === 'rating' ? 0 : 1, -difference, id]);
}

function ratingsAgainst(given: Case, figure: FigureEntry): readonly ClaimEntry[] {
  const { bad, good } = opposite;
  const groups = opinionsOn(given, figure.about).filter(
    ({ mean }) => (figure.level <= bad && mean >= good) || (figure.level >= good && mean <= bad),
  );
  return widest(groups, figure).map((group) =>
    claimEntry(given, { kind: 'rating', node: figure.about }, { group, figure }),
  );
}

/** Only strong links: a weak cause may well be sound while its effect is broken. */
function causesAgainst(given: Case, figure: FigureEntry): readonly ClaimEntry[] {
  if (figure.level > opposite.bad) return [];
  const causes = given.kit.links.filter(
    ({ effect, strength }) => effect === figure.about && strength === 'strong',
  );
  return causes.flatMap(({ cause }) => {
    const groups = opinionsOn(given, cause).filter(({ mean }) => mean >= opposite.good);
    return widest(groups, figure).map((group) =>
      claimEntry(given, { kind: 'effect', node: cause }, { group, figure }),
    );
  });
}

function opinionsOn(given: Case, node: string): readonly GroupScore[] {
  return given.scoreOf(node).groups.filter(({ group }) => group !== figureGroup);
}

function widest(groups: readonly GroupScore[], { level }: FigureEntry): readonly GroupScore[] {
  return sortedBy(groups, ({ mean, group }) => [-Math.abs(mean - level), group]).slice(0, 1);
}

type About = { readonly kind: ClaimKind; readonly node: string };

function claimEntry(
  given: Case,
  { kind, node }: About,
  { group, figure }: { readonly group: GroupScore; readonly figure: FigureEntry },
): ClaimEntry {
  const claim = sideOf(given, { node, question: undefined }, group);
  const id = `${node}:${figure.question}`;
  return {
    id: `claim:${id}`,
    node,
    title: given.titleOf('node', node),
    kind,
    claim,
    figure,
    difference: Math.abs(claim.mean - figure.level),
    summary: { id: `claim.${id}.summary`, text: `${rated(given, node, claim)} ${countered[kind](figure)}` },
  };
}

function rated(given: Case, node: string, claim: SideEntry): string {
  return `${quoted(given.titleOf('node', node))}: ${sideWords(claim)} put it at ${sayNumber(claim.mean, 1)} of 4, where 4 is healthy.`;
}

const countered = {
  rating: (figure) => `The figure says otherwise: ${figureWords(figure)}. A figure cannot be outvoted.`,
  effect: (figure) => `If that were so, one figure should be better: ${figureWords(figure)}.`,
} as const satisfies Record<ClaimKind, (figure: FigureEntry) => string>;

function figureWords({ metric, said, meaning, who }: FigureEntry): string {
  return `${beginSmall(metric)}, ${said}, which is ${meaning} (from ${who})`;
}
