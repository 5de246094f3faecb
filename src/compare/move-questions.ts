import type { QuestionMovement } from '../model/comparison.ts';
import { compareKeys } from '../numbers/compare-keys.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { mean } from '../numbers/mean.ts';
import type { JoinedAnswers, LevelAnswer } from './join-answers.ts';
import type { Pair } from './pair-answers.ts';

/** How the answers to every paired question moved, the widest move first, ties by id. */
export function moveQuestions({ after }: JoinedAnswers, pairs: readonly Pair[]): readonly QuestionMovement[] {
  const asked = new Map(after.map((answer) => [answer.question, answer]));
  const paired = groupedBy(pairs, ({ question }) => question);
  return [...asked.values()]
    .flatMap((answer) => {
      const own = paired.get(answer.question);
      return own === undefined ? [] : [movementOf(answer, own)];
    })
    .toSorted((a, b) => compareKeys(keysOf(a), keysOf(b)));
}

function keysOf({ before, after, question }: QuestionMovement): readonly (number | string)[] {
  return [-Math.abs(after - before), question];
}

function movementOf({ question, node, ask }: LevelAnswer, pairs: readonly Pair[]): QuestionMovement {
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  return {
    id: `question:${question}`,
    question,
    node,
    ask,
    before,
    after,
    pairs: pairs.length,
    direction: directionOf(after - before),
  };
}

function directionOf(by: number): QuestionMovement['direction'] {
  if (by > 0) return 'up';
  return by < 0 ? 'down' : 'same';
}
