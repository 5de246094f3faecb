import type { AnswerEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { alikeAnswers, isOfGroup } from './alike-answers.ts';
import type { AlikeAnswers } from './alike-answers.ts';

/**
 * Who said what in answer to one question, "Ann (Seller): Never. [only in spring]", a line for each person; those of a
 * group who said the same are counted: "sellers (2 people): Never."
 */
export function sayAnswers(answers: readonly AnswerEntry[]): readonly string[] {
  const keyOf = (entry: AnswerEntry): string =>
    isOfGroup(entry) ? JSON.stringify([entry.state, entry.who, entry.role, words(entry)]) : entry.id;
  return alikeAnswers(answers, keyOf).map((alike) => {
    const [{ state, note }] = alike;
    if (state === 'withheld') return 'A respondent: withheld';
    return `${sayAnswerers(alike)}: ${words(alike[0])}${note === undefined ? '' : ` [${note}]`}`;
  });
}

/** Who gave these answers: each name with its role, of a group how many. */
export function sayAnswerers(answers: AlikeAnswers): string {
  const keyOf = (entry: AnswerEntry): string => (isOfGroup(entry) ? JSON.stringify([entry.who]) : entry.id);
  return alikeAnswers(answers, keyOf)
    .map((alike) => {
      const [first] = alike;
      return `${first.who} (${isOfGroup(first) ? sayCount(alike.length, 'person', 'people') : first.role})`;
    })
    .join(', ');
}

function words({ said, meaning }: AnswerEntry): string {
  return meaning === undefined ? said : `${said}, ${meaning}`;
}
