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
  const questions = context.kit.questions
    .map(({ id, ask }) => ({ id, words: new Set(plainWordsOf(ask)) }))
    .filter(({ words }) => words.size >= leastWords)
    .slice(0, mostCompared);
  return questions.flatMap(({ id, words }, index) => {
    const other = questions.slice(0, index).find((earlier) => likeness(earlier.words, words) >= alike)?.id;
    if (other === undefined) return [];
    return [
      kitProblem(context, {
        code: 'question-alike',
        at: { of: 'question', id, field: ['ask'] },
        args: { id, other },
        other: { of: 'question', id: other, field: ['ask'] },
      }),
    ];
  });
}

/** Share of the words of both that both have (Jaccard), 0…1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}
