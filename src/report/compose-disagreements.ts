import type { ClaimEntry, DisagreementSection, SplitEntry } from '../model/disagreement-section.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { composeAgenda } from './compose-agenda.ts';
import { composeCareless } from './compose-careless.ts';
import { composeClaims } from './compose-claims.ts';
import { composeConflicts } from './compose-conflicts.ts';
import { composeConsistency } from './compose-consistency.ts';
import { composeCustomers } from './compose-customers.ts';
import { composeSplit } from './compose-split.ts';
import { composeViews, groupsIn } from './compose-views.ts';
import { sortedBy } from './sorted-by.ts';

/** Where role groups, and claims and hard figures, lie far apart, the widest first; and how to settle it. */
export function composeDisagreements(given: Case): DisagreementSection {
  const splits = sortedBy(
    given.kit.nodes.flatMap(({ id }) => composeSplit(given, id) ?? []),
    ({ kind, difference, contested, node }) => [
      kind === 'sources' ? 1 : 0,
      -difference,
      contested ? 0 : 1,
      node,
    ],
  );
  const claims = composeClaims(given);
  const views = composeViews(given);
  const customers = composeCustomers(given);
  return {
    intro: { id: 'disagreements.intro', text: introOf(splits, claims) },
    splits,
    claims,
    conflicts: composeConflicts(given),
    groups: groupsIn(given, views),
    views,
    agenda: composeAgenda(given, { splits, claims }),
    ...(customers === undefined ? {} : { customers }),
    careless: composeCareless(given),
    consistency: composeConsistency(given),
  };
}

function introOf(splits: readonly SplitEntry[], claims: readonly ClaimEntry[]): string {
  const gaps = splits.filter(({ kind }) => kind !== 'sources').length;
  const singles = splits.length - gaps;
  const parts = [
    ...(gaps === 0
      ? []
      : [`groups of people see ${sayCount(gaps, 'thing', 'things')} in clearly different ways`]),
    ...(claims.length === 0
      ? []
      : [`${sayCount(claims.length, 'rating stands', 'ratings stand')} against a figure`]),
    ...(singles === 0 ? [] : [`single voices lie far apart on ${sayCount(singles, 'point', 'points')}`]),
  ];
  if (parts.length === 0) return 'No group sees things in a way far from the others.';
  return [...parts.map(beginLarge), 'Talk about that before you act on it']
    .map((part) => `${part}.`)
    .join(' ');
}
