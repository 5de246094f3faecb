import { figureGroup } from '../model/scorecard.ts';
import { answerVariance } from '../numbers/answer-error.ts';
import { compareText } from '../numbers/compare-text.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { mean } from '../numbers/mean.ts';
import { sampleVariance } from '../numbers/sample-variance.ts';
import type { JoinedAnswers, LevelAnswer } from './join-answers.ts';

/** Two answers to one question, one of each report, that belong together. */
export type Pair = {
  readonly question: string;
  readonly node: string;
  readonly group: string;
  /** The person; else `~` for a whole group, or the question for a figure. */
  readonly voice: string;
  /** Levels, 0…4. */
  readonly before: number;
  readonly after: number;
  /** Standard deviation of the difference where it is one of group means, in levels. */
  readonly spread?: number;
};

/**
 * Every person with the same person. Where on a question nobody of a group can be recognised, the group's mean with
 * its mean. Ordered by node, group, voice, question.
 */
export function pairAnswers({ before, after }: JoinedAnswers): readonly Pair[] {
  const old = bySeat(before);
  return [...bySeat(after)]
    .flatMap(([seat, now]) => pairSeat(old.get(seat) ?? [], now))
    .toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
}

function keyOf({ node, group, voice, question }: Pair): string {
  return [node, group, voice, question].join('\n');
}

/** A seat is one question put to one role group. */
function bySeat(answers: readonly LevelAnswer[]): ReadonlyMap<string, readonly LevelAnswer[]> {
  return groupedBy(answers, ({ question, group }) => JSON.stringify([question, group]));
}

function pairSeat(old: readonly LevelAnswer[], now: readonly LevelAnswer[]): readonly Pair[] {
  const then = new Map(old.map((answer) => [answer.person, answer.level]));
  const people = now.flatMap((answer): readonly Pair[] => {
    const { person: voice, level: after } = answer;
    if (voice === undefined) return [];
    const before = then.get(voice);
    return before === undefined ? [] : [pairOf(answer, { voice, before, after })];
  });
  const [first] = now;
  if (people.length > 0 || first === undefined || old.length === 0) return people;
  return [pairOf(first, groupMeans(first, old, now))];
}

type Spoken = Pick<Pair, 'voice' | 'before' | 'after' | 'spread'>;

function pairOf({ question, node, group }: LevelAnswer, spoken: Spoken): Pair {
  return { question, node, group, ...spoken };
}

function groupMeans(
  { group, question }: LevelAnswer,
  old: readonly LevelAnswer[],
  now: readonly LevelAnswer[],
): Spoken {
  const before = old.map(({ level }) => level);
  const after = now.map(({ level }) => level);
  const levels = { before: mean(before), after: mean(after) };
  if (group === figureGroup) return { ...levels, voice: question };
  return { ...levels, voice: '~', spread: Math.sqrt(errorOf(before) + errorOf(after)) };
}

/** Variance of a mean of levels; of fewer than three, whose spread nobody can see, the error of an answer is taken. */
function errorOf(levels: readonly number[]): number {
  return (levels.length < 3 ? answerVariance : sampleVariance(levels)) / levels.length;
}
