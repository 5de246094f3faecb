import type { PeopleSection, UpstreamEntry } from '../model/report.ts';
import { quoted } from '../text/quoted.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { namedNode } from './named-node.ts';
import { namedRoots } from './named-roots.ts';
import { sortedBy } from './sorted-by.ts';
import { upstreamOfPeople } from './upstream-of-people.ts';

/** Sellers are judged last: only when what stands above them is known to be sound. */
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
  switch (judge) {
    case 'yes-they-are':
      return `Yes. What stands above the sellers is sound, and what is left lies with them: ${rootsOf(given)}.`;
    case 'yes-sound':
      return `Yes. What stands above the sellers is sound, so each of them can be judged on their own work.${elsewhere(given)}`;
    case 'not-yet':
      return `Not yet. What stands above the sellers is likely broken: ${sayClauses(upstream.map(({ fault }) => fault))}. Even good people fail there. Repair it first, then judge.`;
    case 'cannot-say':
      return `We cannot say yet. This stands above the sellers and is still open: ${sayList(upstream.map(({ title }) => quoted(title)))}. Find out first, then judge.`;
  }
}

function rootsOf({ diagnosis, titleOf }: Case): string {
  return sayClauses(namedRoots(diagnosis).map((root) => titleOf('fault', root)));
}

/** That people may be judged does not make them the cause. */
function elsewhere({ diagnosis }: Case): string {
  return namedRoots(diagnosis).length === 0
    ? ''
    : ' But the root cause lies elsewhere: do not start with them.';
}

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
