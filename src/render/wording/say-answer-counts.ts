import type { AnswerEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayList } from '../../text/say-list.ts';

/** How many answers are shown, and how many people gave none: "757 answers and 12 times “I don’t know”". */
export function sayAnswerCounts(answers: readonly AnswerEntry[]): string {
  const countOf = (state: AnswerEntry['state']): number =>
    answers.filter((answer) => answer.state === state).length;
  const others = [
    [countOf('unknown'), '“I don’t know”'],
    [countOf('not-applicable'), '“does not apply”'],
  ] as const;
  return sayList([
    sayCount(countOf('answered'), 'answer', 'answers'),
    ...others.flatMap(([count, words]) =>
      count === 0 ? [] : [`${sayCount(count, 'time', 'times')} ${words}`],
    ),
  ]);
}

/** What the long form of a page has beside the short one. */
export function sayLongForm(answers: readonly AnswerEntry[]): string {
  const isKept = answers.some(({ state }) => state === 'withheld');
  const kept = isKept
    ? ' Answers kept back to protect people are not in it, though part 8 counts them among the questions answered.'
    : '';
  return `The long form of this page (--everything) shows ${sayAnswerCounts(answers)}.${kept} It also has all scores, and what we take for granted.`;
}
