import type { DisagreementSection, SplitEntry } from '../model/report.ts';
import { quoted } from '../text/quoted.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { composeSplit } from './compose-split.ts';
import { sortedBy } from './sorted-by.ts';

/** Where role groups, or claims and hard figures, lie far apart; the widest first. */
export function composeDisagreements(given: Case): DisagreementSection {
  const splits = sortedBy(
    given.kit.nodes.flatMap(({ id }) => composeSplit(given, id) ?? []),
    ({ difference, contested, node }) => [-difference, contested ? 0 : 1, node],
  );
  return { intro: { id: 'disagreements.intro', text: introOf(splits) }, splits };
}

function introOf(splits: readonly SplitEntry[]): string {
  if (splits.length === 0) return 'No group sees things in a way far from the others.';
  const names = sayList(splits.slice(0, 3).map(({ title }) => quoted(title)));
  return `People see these most differently: ${names}. Talk about them before you act on them.`;
}
