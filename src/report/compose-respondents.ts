import type { RespondentEntry } from '../model/report.ts';
import type { RespondentSummary } from '../model/scorecard.ts';
import { sayCount } from '../text/say-count.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { latestOf } from '../numbers/latest-of.ts';
import { personNameOf } from './person-name-of.ts';
import { sortedBy } from './sorted-by.ts';

/** Who answered; people who must not be named stand together, one entry for each role. */
export function composeRespondents(given: Case): readonly RespondentEntry[] {
  const people = [...given.respondents.values()];
  const named = people.filter(({ anonymous }) => !anonymous).map((person) => namedEntry(given, person));
  const hidden = groupedBy(
    people.filter(({ anonymous }) => anonymous),
    ({ roles }) => roles[0] ?? '',
  );
  const groups = [...hidden].map(([role, members]) => groupEntry(given, role, members));
  return sortedBy([...named, ...groups], ({ id }) => [id]);
}

function namedEntry(given: Case, person: RespondentSummary): RespondentEntry {
  const { asked, answered, unknown, date } = person;
  return {
    id: `respondent:${person.id}`,
    label: personNameOf(person),
    named: true,
    people: 1,
    roles: person.roles.map((role) => given.titleOf('role', role)),
    ...{ date, asked, answered, unknown },
  };
}

function groupEntry(given: Case, role: string, members: readonly RespondentSummary[]): RespondentEntry {
  const one = given.titleOf('role', role);
  const isCounted = members.length >= given.kit.thresholds.smallestGroup;
  const sum = (key: 'asked' | 'answered' | 'unknown'): number =>
    isCounted ? members.reduce((total, member) => total + member[key], 0) : 0;
  return {
    id: `respondent:~${role}`,
    label: `${sayCount(members.length, one, given.titleOf('plural', role))}, not named`,
    named: false,
    people: members.length,
    roles: [one],
    date: latestOf(members.map(({ date }) => date)),
    asked: sum('asked'),
    answered: sum('answered'),
    unknown: sum('unknown'),
  };
}
