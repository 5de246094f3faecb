import type { SideEntry, SplitEntry, SplitKind } from '../model/disagreement-section.ts';
import type { GroupScore } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayNumber } from '../text/say-number.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { meanLevel } from './mean-level.ts';
import { sideOf } from './side-of.ts';
import type { Spot } from './side-of.ts';
import { sideWords } from './side-words.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * The largest difference between two groups on one node, if it is a gap by the kit's measure, or one group is split
 * in itself. Groups of three and more count before single voices against each other.
 */
export function composeSplit(given: Case, node: string): SplitEntry | undefined {
  const poles = polesOf(given, node);
  const isSplit = given.scoreOf(node).groups.some(({ split }) => split);
  if (poles === undefined && !isSplit) return undefined;
  return {
    id: `split:${node}`,
    node,
    title: given.titleOf('node', node),
    contested: given.beliefOf(node).contested,
    ...(poles === undefined ? within(node) : between(given, node, poles)),
  };
}

type Found = Omit<SplitEntry, 'id' | 'node' | 'title' | 'contested'>;

function within(node: string): Found {
  const text = 'People of the same role give answers that lie far apart.';
  return { kind: 'within', difference: 0, summary: { id: `split.${node}.summary`, text } };
}

function between(given: Case, node: string, poles: Poles): Found {
  const question = widestQuestion(given, node, poles);
  const sides = sidesOf(given, { node, question }, poles);
  return {
    kind: kindOf(poles),
    ...(question === undefined ? {} : { question, ask: given.askOf(question) }),
    sides,
    difference: differenceOf(poles),
    summary: { id: `split.${node}.summary`, text: summaryOf(sides) },
  };
}

type Poles = readonly [best: GroupScore, worst: GroupScore];

/** The two groups furthest apart, of those that are at least a gap apart. */
function polesOf(given: Case, node: string): Poles | undefined {
  const groups = given.scoreOf(node).groups.filter(({ group }) => group !== figureGroup);
  const pairs = groups.flatMap((best) => groups.map((worst): Poles => [best, worst]));
  const { gap } = given.kit.thresholds;
  const gaps = pairs.filter((pair) => differenceOf(pair) >= (kindOf(pair) === 'sources' ? gap * alone : gap));
  return sortedBy(gaps, (pair) => [
    kindOf(pair) === 'sources' ? 1 : 0,
    -differenceOf(pair),
    pair[0].group,
    pair[1].group,
  ])[0];
}

function differenceOf([best, worst]: Poles): number {
  return best.mean - worst.mean;
}

/** Single answers miss by nearly a level, so that two of them must lie twice as far apart as groups. */
const alone = 2;

/** Fewer are named sources, each with a view of their own, not a group. */
const group = 3;

function kindOf(poles: Poles): SplitKind {
  const groups = poles.filter(({ respondents }) => respondents >= group).length;
  if (groups === 2) return 'groups';
  return groups === 1 ? 'source' : 'sources';
}

type Sides = readonly [SideEntry, SideEntry];

function sidesOf(given: Case, spot: Spot, [best, worst]: Poles): Sides {
  return [sideOf(given, spot, best), sideOf(given, spot, worst)];
}

/** The question both groups answered that sets them apart most; none if they share none. */
function widestQuestion(given: Case, node: string, poles: Poles): string | undefined {
  const byQuestion = [...groupedBy(given.readingsOn(node), ({ question }) => question)];
  const shared = byQuestion.flatMap(([question, readings]) => {
    const means = poles.map(({ group: role }) =>
      meanLevel(readings.filter((reading) => reading.group === role)),
    );
    return means[0] === undefined || means[1] === undefined ? [] : [{ question, apart: means[0] - means[1] }];
  });
  return sortedBy(shared, ({ apart, question }) => [-apart, question])[0]?.question;
}

function summaryOf([high, low]: Sides): string {
  const apart = `${sayNumber(high.mean - low.mean, 1)} of 4 levels apart`;
  return beginLarge(`${sideWords(high)} and ${sideWords(low)} are ${apart}.`);
}
