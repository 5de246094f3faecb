import type { ProblemArgs } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { isPairOfParties } from '../language/is-pair-of-parties.ts';
import { plainWordsOf } from '../language/plain-words-of.ts';
import { stemRule } from '../language/stem-rule.ts';

const amounts = new Set(['more', 'less', 'fewer', 'so', 'later', 'longer', 'no']);
const numbers = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|[0-9]+)$/;

/** Two things in one question get one answer, and nobody knows to which. Naming two departments is fine. */
export const questionDouble = stemRule('question-double', faultIn);

function faultIn(text: string, { kit }: KitContext): ProblemArgs | undefined {
  const slash = /\p{L}+\s?\/\s?\p{L}+/u.exec(text)?.[0];
  if (slash !== undefined) return { word: slash };
  const words = plainWordsOf(text);
  const index = words.findIndex((word, at) => isJoining(word) && !isHarmless(words, at, kit.roles));
  return index < 0 ? undefined : { word: words.slice(Math.max(0, index - 1), index + 2).join(' ') };
}

function isJoining(word: string): boolean {
  return word === 'and' || word === 'or';
}

function isHarmless(words: readonly string[], at: number, roles: KitContext['kit']['roles']): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  if (words[at] === 'or' && (amounts.has(after) || (numbers.test(before) && numbers.test(after))))
    return true;
  return isPairOfParties(words, at, roles);
}
