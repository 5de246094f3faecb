import type { AnswerEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { alikeAnswers } from '../wording/alike-answers.ts';
import type { AlikeAnswers } from '../wording/alike-answers.ts';
import { sayAnswerers } from '../wording/say-answers.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Every answer under its question, in the order of the questions; those who said the same stand together. */
export function answerList(answers: readonly AnswerEntry[]): Markup {
  if (answers.length === 0) return markup`<p>No answers yet.</p>`;
  const rows = alikeAnswers(answers, ({ ask }) => ask).map(
    (same) =>
      markup`<dt>${same[0].ask}</dt>${alikeAnswers(same, (entry) => (entry.note === undefined ? words(entry) : entry.id)).map(said)}`,
  );
  return markup`<dl class="answers">${rows}</dl>`;
}

function said(same: AlikeAnswers): Markup {
  const [first] = same;
  if (first.state === 'withheld')
    return markup`<dd class="quiet">${sayCount(same.length, 'answer', 'answers')} withheld, to protect people</dd>`;
  const kind = first.level === undefined ? '' : `level-${String(Math.round(first.level))}`;
  const remark = first.note === undefined ? undefined : markup` <i>[${first.note}]</i>`;
  return markup`<dd class="${kind}">${words(first)} <span class="who">${sayAnswerers(same)}</span>${remark}</dd>`;
}

function words({ said: chosen, meaning, state }: AnswerEntry): string {
  if (state === 'withheld') return 'withheld';
  return meaning === undefined ? chosen : `${chosen}, ${meaning}`;
}
