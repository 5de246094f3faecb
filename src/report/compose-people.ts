import type { PeopleSection, UpstreamEntry } from '../model/report.ts';
import { quoted } from '../text/quoted.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { namedNode } from './named-node.ts';
import { namedRoots } from './named-roots.ts';
import { sortedBy } from './sorted-by.ts';
import { upstreamOfPeople } from './upstream-of-people.ts';

/** The people themselves are judged last: only when what stands above them is known to be sound. */
export function composePeople(given: Case): PeopleSection {
  const upstream = upstreamEntries(given);
  const judge = judgementOf(given, upstream);
  const shown = upstream.filter(({ state }) => state === (judge === 'not-yet' ? 'broken' : 'open'));
  return { judge, reason: { id: 'people.reason', text: reasonOf(given, judge, shown) }, upstream };
}

type Judgement = PeopleSection['judge'];

function judgementOf(given: Case, upstream: readonly UpstreamEntry[]): Judgement {
  if (given.diagnosis.verdict.kind === 'people') return 'yes-they-are';
  if (upstream.some(({ state }) => state === 'broken')) return 'not-yet';
  return upstream.length === 0 ? 'yes-sound' : 'cannot-say';
}

function reasonOf(given: Case, judge: Judgement, upstream: readonly UpstreamEntry[]): string {
  const above = `What stands above the ${given.kit.words.people}`;
  switch (judge) {
    case 'yes-they-are':
      return `Yes. ${above} is sound, and what is left lies with them: ${faultsOf(given, namedRoots(given.diagnosis))}.`;
    case 'yes-sound':
      return `Yes. ${above} is sound, so each of them can be judged on their own work.${whereElse(given)}`;
    case 'not-yet':
      return `Not yet. ${above} is likely broken: ${sayClauses(upstream.map(({ fault }) => fault))}. Even good people fail there. Repair it first, then judge.`;
    case 'cannot-say':
      return `We cannot say yet. ${above} is still open in part: ${sayList(upstream.map(({ title }) => quoted(title)))}. Find out first, then judge.`;
  }
}

function faultsOf({ titleOf }: Case, nodes: readonly string[]): string {
  return sayClauses(nodes.map((node) => titleOf('fault', node)));
}

/** That people may be judged does not make them the cause; they may be one of several. */
function whereElse(given: Case): string {
  const roots = namedRoots(given.diagnosis);
  const people = new Set(given.kit.nodes.flatMap((node) => (node.people ? [node.id] : [])));
  const own = roots.filter((root) => people.has(root));
  if (roots.length === 0) return '';
  if (own.length === 0) return ` But ${elsewhere(roots)}: do not start with them.`;
  const others = roots.filter((root) => !people.has(root));
  const theirs = own.length === 1 ? 'One root cause lies' : 'Some root causes lie';
  const rest = others.length === 1 ? 'Another does not' : 'Others do not';
  return ` ${theirs} with them: ${faultsOf(given, own)}. ${rest}: ${faultsOf(given, others)}.`;
}

const elsewhere = (roots: readonly string[]): string =>
  roots.length === 1 ? 'the root cause lies elsewhere' : 'the root causes lie elsewhere';

/** Broken from one half on; open where the kit's limit for "sound" is passed or nobody was asked. */
function upstreamEntries(given: Case): readonly UpstreamEntry[] {
  const limit = given.kit.thresholds.verdict.peopleUpstreamBelief;
  const entries = upstreamOfPeople(given).flatMap((node): readonly UpstreamEntry[] => {
    const { belief, answers } = given.beliefOf(node);
    if (belief <= limit && answers > 0) return [];
    const broken = belief >= given.kit.thresholds.label.inherited;
    const { title, fault } = namedNode(given, node);
    return [{ id: `upstream:${node}`, node, title, fault, belief, state: broken ? 'broken' : 'open' }];
  });
  return sortedBy(entries, ({ belief, node }) => [-belief, node]);
}
