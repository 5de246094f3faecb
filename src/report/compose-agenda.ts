import type { Agenda, AgendaPoint, ClaimEntry, SplitEntry } from '../model/disagreement-section.ts';
import type { Sentence } from '../model/sentence.ts';
import { beginLarge } from '../text/begin-large.ts';
import { beginSmall } from '../text/begin-small.ts';
import { quoted } from '../text/quoted.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { namedRoots } from './named-roots.ts';
import { sideWords } from './side-words.ts';
import { sortedBy } from './sorted-by.ts';
import { suspectsOf } from './suspects-of.ts';

/**
 * What to settle in one meeting, at most six points: first what keeps a suspect from being named or bears on a root
 * cause, then figures against ratings, then the widest gaps. Single voices against each other stay out.
 */
export function composeAgenda(
  given: Case,
  { splits, claims }: { readonly splits: readonly SplitEntry[]; readonly claims: readonly ClaimEntry[] },
): Agenda {
  const issues = [...claims.flatMap(issueOfClaim), ...splits.flatMap((split) => issueOfSplit(given, split))];
  const first = sortedBy(issues, ({ node, difference }) => [-urgencyOf(given, node), -difference, node]);
  const chosen = first.filter(({ node }, index) => first.findIndex((other) => other.node === node) === index);
  const points = chosen.slice(0, most).map((issue) => agendaPoint(given, issue));
  return {
    intro: { id: 'agenda.intro', text: introOf(points.length) },
    minutes: points.length * minutes,
    points,
  };
}

const most = 6;
const minutes = 15;

type Issue = {
  readonly node: string;
  readonly difference: number;
  readonly question: string | undefined;
  readonly roles: readonly string[];
  readonly sides: readonly string[];
};

function issueOfClaim({ node, kind, difference, claim, figure }: ClaimEntry): readonly Issue[] {
  if (kind === 'effect') return [];
  const figures = `The figure, from ${figure.who}: ${figure.said} (${figure.metric}).`;
  const { question } = figure;
  return [{ node, difference, question, roles: [claim.group], sides: [sideSaid(claim), figures] }];
}

function issueOfSplit(
  given: Case,
  { node, kind, difference, question, sides }: SplitEntry,
): readonly Issue[] {
  if (kind === 'sources') return [];
  if (sides !== undefined) {
    const roles = sides.map(({ group }) => group);
    return [{ node, difference, question, roles, sides: sides.map(sideSaid) }];
  }
  const groups = given.scoreOf(node).groups.filter(({ split }) => split);
  const roles = groups.map(({ group }) => given.titleOf('plural', group));
  return [{ node, difference, question, roles, sides: ['People of the same role answered far apart.'] }];
}

function sideSaid(side: SplitSide): string {
  const words = side.said.map((each) => `“${each}”`).join(' ');
  return `${beginLarge(sideWords(side))}: ${words === '' ? 'no words may be shown' : words}`;
}

type SplitSide = NonNullable<SplitEntry['sides']>[number];

/** 2 where a suspect hangs on it or it is about a named root cause, 1 where something named stands close, else 0. */
function urgencyOf(given: Case, node: string): number {
  const roots = namedRoots(given.diagnosis);
  if (roots.includes(node) || isSuspect(given, node)) return 2;
  return given.kit.links.some(({ cause, effect }) => cause === node && roots.includes(effect)) ? 1 : 0;
}

/** One of the first five of the ranking, and not merely the first of sound things. */
function isSuspect(given: Case, node: string): boolean {
  const first = given.diagnosis.ranking.slice(0, 5).map((candidate) => candidate.node);
  return suspectsOf(given, first).includes(node);
}

function agendaPoint(given: Case, { node, question, roles, sides }: Issue): AgendaPoint {
  const sentence = (key: string, text: string): Sentence => ({ id: `agenda.${node}.${key}`, text });
  const asked = question === undefined ? undefined : given.questions.get(question);
  const settle =
    asked === undefined
      ? `Agree on one answer for ${quoted(given.titleOf('node', node))}.`
      : `Agree on one answer to: ${asked.ask}`;
  return {
    id: `agenda:${node}`,
    node,
    title: given.titleOf('node', node),
    minutes,
    sides: sides.map((text, index) => sentence(`side-${String(index + 1)}`, text)),
    why: sentence('why', whyOf(given, node)),
    settle: sentence('settle', settle),
    bring: sentence(
      'bring',
      `Bring: ${asked?.help ?? 'one case each from the last three months that shows it.'}`,
    ),
    invite: [...new Set(roles.map(beginLarge))],
  };
}

function whyOf(given: Case, node: string): string {
  const fault = beginSmall(given.titleOf('fault', node));
  if (namedRoots(given.diagnosis).includes(node)) return `The report names this as a root cause: ${fault}.`;
  if (!isSuspect(given, node)) return 'People who must act together do not see the same firm.';
  return given.beliefOf(node).contested
    ? `While people do not agree, it cannot be named as a root cause: ${fault}.`
    : `It is among the first suspects: ${fault}.`;
}

function introOf(points: number): string {
  if (points === 0) return 'There is nothing that a meeting would have to settle.';
  return `${beginLarge(sayCount(points, 'point', 'points'))} to settle, ${String(minutes)} minutes each. For each: first the words of both sides, then the evidence, then one answer that all can live with. Nobody has to give in to rank.`;
}
