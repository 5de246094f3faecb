import type { GroupScore } from '../model/scorecard.ts';
import type { SideEntry, SplitEntry } from '../model/report.ts';
import { sayCount } from '../text/say-count.ts';
import { sayNumber } from '../text/say-number.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { meanLevel } from './mean-level.ts';
import { shownGroups } from './shown-groups.ts';
import { sortedBy } from './sorted-by.ts';
import { voicesOf } from './voices-of.ts';

/** The largest difference between two groups on one node, if it is a gap by the kit's measure or the node is contested. */
export function composeSplit(given: Case, node: string): SplitEntry | undefined {
  const poles = polesOf(given, node);
  const contested = given.beliefOf(node).contested;
  const difference = poles === undefined ? 0 : poles[0].mean - poles[1].mean;
  if (difference < given.kit.thresholds.gap && !contested) return undefined;
  const sides = poles === undefined ? undefined : sidesOf(given, node, poles);
  return {
    id: `split:${node}`,
    node,
    title: given.titleOf('node', node),
    contested,
    ...(sides === undefined ? {} : { sides }),
    difference,
    summary: { id: `split.${node}.summary`, text: summaryOf(sides, difference) },
  };
}

/** The groups with the best and the worst view; none where fewer than two may be shown. */
function polesOf(given: Case, node: string): readonly [GroupScore, GroupScore] | undefined {
  const groups = sortedBy(shownGroups(given, node), ({ mean, group }) => [-mean, group]);
  const [best, worst] = [groups[0], groups.at(-1)];
  return best === undefined || worst === undefined || best === worst ? undefined : [best, worst];
}

type Sides = readonly [SideEntry, SideEntry];

function sidesOf(given: Case, node: string, [best, worst]: readonly [GroupScore, GroupScore]): Sides {
  const question = widestQuestion(given, node, [best.group, worst.group]);
  return [sideEntry(given, { node, question }, best), sideEntry(given, { node, question }, worst)];
}

/** The question both groups answered that sets them apart most; none if they share none. */
function widestQuestion(
  given: Case,
  node: string,
  [high, low]: readonly [string, string],
): string | undefined {
  const byQuestion = [...groupedBy(given.readingsOn(node), ({ question }) => question)];
  const shared = byQuestion.flatMap(([question, readings]) => {
    const means = [high, low].map((group) =>
      meanLevel(readings.filter((reading) => reading.group === group)),
    );
    return means[0] === undefined || means[1] === undefined ? [] : [{ question, apart: means[0] - means[1] }];
  });
  return sortedBy(shared, ({ apart, question }) => [-apart, question])[0]?.question;
}

type Spot = { readonly node: string; readonly question: string | undefined };

function sideEntry(
  given: Case,
  { node, question }: Spot,
  { group, mean, respondents }: GroupScore,
): SideEntry {
  const readings = given.readingsOn(node).filter((reading) => reading.group === group);
  const chosen = given.questions.get(question ?? readings[0]?.question ?? '');
  const own = readings.filter((reading) => reading.question === chosen?.id);
  const voices = chosen === undefined ? [] : voicesOf(given, chosen, own);
  const said = [...new Set(voices.map((voice) => voice.said))];
  return { group: groupTitle(given, group, respondents), mean, respondents, said };
}

function groupTitle(given: Case, group: string, respondents: number): string {
  if (group === 'figure') return figures;
  return given.titleOf(respondents === 1 ? 'role' : 'plural', group);
}

function summaryOf(sides: Sides | undefined, difference: number): string {
  if (sides === undefined) return 'People of the same role give answers that lie far apart.';
  const [high, low] = sides;
  const apart = `${sayNumber(difference, 1)} of 4 levels apart`;
  return beginLarge(`${groupWords(high)} and ${groupWords(low)} are ${apart}.`);
}

function groupWords({ group, respondents }: SideEntry): string {
  if (group === figures) return group;
  return `${group} (${sayCount(respondents, 'person', 'people')})`;
}

const figures = 'hard figures';

function beginLarge(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
