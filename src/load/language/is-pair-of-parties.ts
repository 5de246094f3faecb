import type { Role } from '../../model/kit.ts';
import { plainWordsOf } from './plain-words-of.ts';

const parties = new Set(
  (
    'sales marketing service services operations finance product products engineering support legal purchasing ' +
    'production delivery logistics leadership management sellers managers marketers leaders customers buyers ' +
    'partners prospects reps colleagues executives owners'
  ).split(' '),
);

const skipped = new Set(['the', 'your', 'our', 'their', 'its', 'other', 'with']);

/** Whether the words on both sides of `and` or `or` name people or departments: one party made of two. */
export function isPairOfParties(words: readonly string[], at: number, roles: readonly Role[]): boolean {
  const named = new Set(roles.flatMap(({ id, title, plural }) => plainWordsOf(`${id} ${title} ${plural}`)));
  const isParty = (word: string | undefined) => word !== undefined && (parties.has(word) || named.has(word));
  const after = words.slice(at + 1).find((word) => !skipped.has(word));
  return isParty(words[at - 1]) && isParty(after);
}
