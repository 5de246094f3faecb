import type { Problem } from '../../model/problem.ts';
import type { KitContext } from '../kit-context.ts';
import { kitProblem } from '../kit-problem.ts';
import { plainWordsOf } from '../language/plain-words-of.ts';

const alike = 0.8;
const leastWords = 4;
/** Pairs grow with the square; no kit that anybody can answer has as many questions. */
const mostCompared = 1000;

/** Two questions in nearly the same words are one question that counts twice. */
export function questionAlike(context: KitContext): readonly Problem[] {
  const questions = askedIn(context);
  return questions.flatMap((question) => {
    // At the latest it finds itself.
    const other = questions.find((one) => isAlike(one, question));
    if (other === undefined || other === question) return [];
    return [
      kitProblem(context, {
        code: 'question-alike',
        at: { of: 'question', id: question.id, field: ['ask'] },
        args: { id: question.id, other: other.id },
        other: { of: 'question', id: other.id, field: ['ask'] },
      }),
    ];
  });
}

/** The words of a question, once each; those that the fewest questions hold first: they tell soonest that two differ. */
type Asked = { readonly id: string; readonly words: ReadonlySet<string> };

function askedIn({ kit }: KitContext): readonly Asked[] {
  const questions = kit.questions
    .map(({ id, ask }) => ({ id, words: new Set(plainWordsOf(ask)) }))
    .filter(({ words }) => words.size >= leastWords)
    .slice(0, mostCompared);
  const counts = new Map<string, number>();
  for (const { words } of questions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = (one: string, other: string): number => Number(counts.get(one)) - Number(counts.get(other));
  return questions.map(({ id, words }) => ({ id, words: new Set([...words].toSorted(byCount)) }));
}

/** Whether enough words are common to both, given up with the first missing word that makes it certain they are not. */
function isAlike({ words: left }: Asked, { words: right }: Asked): boolean {
  let common = left.size;
  for (const word of left) {
    if (right.has(word)) continue;
    common -= 1;
    if (likeness(left.size, right.size, common) < alike) return false;
  }
  return likeness(left.size, right.size, common) >= alike;
}

/** Share of the words of both that both have (Jaccard), 0…1. */
function likeness(left: number, right: number, common: number): number {
  return common / (left + right - common);
}
