import type { AnswerEntry } from '../../model/report.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Every answer under its question, in the order of the questions; who said the same stands together. */
export function answerList(answers: readonly AnswerEntry[]): Markup {
  const rows = answers.map((answer, index) =>
    answers[index - 1]?.ask === answer.ask ? one(answer) : markup`<dt>${answer.ask}</dt>${one(answer)}`,
  );
  return rows.length === 0 ? markup`<p>No answers yet.</p>` : markup`<dl class="answers">${rows}</dl>`;
}

function one({ who, role, said, state, meaning, note, level }: AnswerEntry): Markup {
  if (state === 'withheld') return markup`<dd>A respondent: withheld</dd>`;
  const kind = level === undefined ? '' : `level-${String(Math.round(level))}`;
  const rated = meaning === undefined ? said : `${said}, ${meaning}`;
  const remark = note === undefined ? undefined : markup` <i>[${note}]</i>`;
  return markup`<dd class="${kind}"><b>${who}</b> (${role}): ${rated}${remark}</dd>`;
}
