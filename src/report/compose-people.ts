import type { PeopleSection, UpstreamEntry } from '../model/report.ts';
import { isLikelyBroken } from '../model/is-likely-broken.ts';
import { quoted } from '../text/quoted.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { isInherited } from './is-inherited.ts';
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
      return soundAbove(given, above);
    case 'not-yet':
      return `Not yet. ${above} is likely broken: ${brokenAbove(given, upstream)}, then judge.`;
    case 'cannot-say':
      return `We cannot say yet. ${above} is still open in part: ${sayList(upstream.map(({ title }) => quoted(title)))}. Find out first, then judge.`;
  }
}

/** What is broken of its own before what is so only because of that; part 5 says of the latter not to begin with it. */
function brokenAbove(given: Case, upstream: readonly UpstreamEntry[]): string {
  const comesFromElsewhere = ({ node }: UpstreamEntry): boolean => isInherited(given, given.beliefOf(node));
  const ordered = [
    ...upstream.filter((entry) => !comesFromElsewhere(entry)),
    ...upstream.filter(comesFromElsewhere),
  ];
  const begin = upstream.some(comesFromElsewhere) ? ', beginning with what is behind it' : '';
  return `${sayClauses(ordered.map(({ fault }) => fault))}. Even good people fail there. Repair it first${begin}`;
}

function faultsOf({ titleOf }: Case, nodes: readonly string[]): string {
  return sayClauses(nodes.map((node) => titleOf('fault', node)));
}

/** That people may be judged does not make them the cause, and what else is broken moves their results too. */
function soundAbove(given: Case, above: string): string {
  const roots = namedRoots(given.diagnosis);
  const people = new Set(given.kit.nodes.flatMap((node) => (node.people ? [node.id] : [])));
  const [own, others] = [roots.filter((root) => people.has(root)), roots.filter((root) => !people.has(root))];
  if (others.length === 0) return `Yes. ${above} is sound, so each of them can be judged on their own work.`;
  const care = `Yes, with care. ${above} is sound in itself.`;
  const [one, it] =
    others.length === 1 ? ['the root cause lies', 'It moves'] : ['the root causes lie', 'They move'];
  const allow = `${it} their results too, so allow for it`;
  if (own.length === 0)
    return `${care} But ${one} elsewhere: ${faultsOf(given, others)}. ${allow}, and do not start with them.`;
  const theirs = own.length === 1 ? 'One root cause lies' : 'Some root causes lie';
  const rest = others.length === 1 ? 'Another does not' : 'Others do not';
  return `${care} ${theirs} with them: ${faultsOf(given, own)}. ${rest}: ${faultsOf(given, others)}. ${allow}, and repair that first.`;
}

/** Broken where that is likely; open where the kit's limit for "sound" is passed or nobody was asked. */
function upstreamEntries(given: Case): readonly UpstreamEntry[] {
  const limit = given.kit.thresholds.verdict.peopleUpstreamBelief;
  const entries = upstreamOfPeople(given).flatMap((node): readonly UpstreamEntry[] => {
    const standing = given.beliefOf(node);
    const { belief, answers } = standing;
    if (belief <= limit && answers > 0) return [];
    const broken = isLikelyBroken(standing, given.kit);
    const { title, fault } = namedNode(given, node);
    return [{ id: `upstream:${node}`, node, title, fault, belief, state: broken ? 'broken' : 'open' }];
  });
  return sortedBy(entries, ({ belief, node }) => [-belief, node]);
}
