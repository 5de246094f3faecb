import type { CarelessSection, FlaggedEntry } from '../model/disagreement-section.ts';
import type { CarelessSheet, CarelessSign } from '../model/scorecard.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayList } from '../text/say-list.ts';
import type { Case } from './case-of.ts';
import { personNameOf } from './person-name-of.ts';

/** Sheets that look carelessly answered: how many, what they count, and what the ranking would be without them. */
export function composeCareless(given: Case): CarelessSection {
  const { careless } = given.scorecard;
  const people = new Set(careless.map(({ respondent }) => respondent)).size;
  const without = withoutThem(given);
  return {
    summary: { id: 'careless.summary', text: summaryOf(people) },
    people,
    flagged: careless.flatMap((sheet, index) => flaggedEntry(given, sheet, index + 1)),
    ...(without === undefined ? {} : { without: { id: 'careless.without', text: without } }),
  };
}

function summaryOf(people: number): string {
  if (people === 0) return 'No sheet looks carelessly answered.';
  const whose =
    people === 1 ? 'The sheet of one person looks' : `The sheets of ${String(people)} people look`;
  return `${whose} carelessly answered and ${people === 1 ? 'counts' : 'count'} less. Nothing was dropped; ask again before you trust it.`;
}

/** Whoever may not be named is only counted. */
function flaggedEntry(
  given: Case,
  { respondent, signs, weight }: CarelessSheet,
  place: number,
): readonly FlaggedEntry[] {
  const person = given.respondents.get(respondent);
  if (person === undefined || person.anonymous) return [];
  const counts = weight === 0 ? 'it counts nothing' : 'it counts half';
  const label = personNameOf(person);
  const text = `${label}: ${sayList(signs.map((sign) => signWords[sign]))}; ${counts}.`;
  const summary = { id: `careless.${String(place)}.summary`, text };
  return [{ id: `careless:${String(place)}`, label, signs, weight, summary }];
}

const signWords = {
  'long-run': 'the same level again and again',
  'little-spread': 'hardly any difference between answers',
  hurried: 'noted as hurried',
} as const satisfies Record<CarelessSign, string>;

function withoutThem({ withoutCareless, diagnosis, titleOf }: Case): string | undefined {
  if (withoutCareless === undefined) return undefined;
  const before = diagnosis.ranking.slice(0, 3).map(({ node }) => node);
  const after = withoutCareless.slice(0, 3);
  if (before.join() === after.join()) return 'Without them the first three causes would be the same.';
  if (after.length === 0) return 'Without them no answer would be left to rank causes by.';
  const names = sayClauses(after.map((node) => titleOf('fault', node)));
  return `Without them the first three causes would be: ${names}.`;
}
