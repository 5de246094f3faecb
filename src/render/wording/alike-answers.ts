import type { AnswerEntry } from '../../model/report.ts';

/** Answers that say the same; at least one. */
export type AlikeAnswers = readonly [AnswerEntry, ...AnswerEntry[]];

/** Answers by a key, in the order in which each key is first met. */
export function alikeAnswers(
  answers: readonly AnswerEntry[],
  keyOf: (answer: AnswerEntry) => string,
): readonly AlikeAnswers[] {
  const groups = new Map<string, [AnswerEntry, ...AnswerEntry[]]>();
  for (const answer of answers) {
    const group = groups.get(keyOf(answer));
    if (group === undefined) groups.set(keyOf(answer), [answer]);
    else group.push(answer);
  }
  return [...groups.values()];
}

/** Whether only the role group of who answered may be shown. */
export function isOfGroup({ id }: AnswerEntry): boolean {
  return id.startsWith('answer:~');
}
