import type { DisagreementSection, SplitEntry } from '../model/report.ts';
import { sayCount } from '../text/say-count.ts';
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
  const things = sayCount(splits.length, 'thing', 'things');
  return `People see ${things} in clearly different ways. Talk about that before you act on it.`;
}
