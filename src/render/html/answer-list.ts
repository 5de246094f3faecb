import type { AnswerEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** Every answer under its question, in the order of the questions; those who said the same stand together. */
export function answerList(answers: readonly AnswerEntry[]): Markup {
  if (answers.length === 0) return markup`<p>No answers yet.</p>`;
  const rows = alike(answers, ({ ask }) => ask).map(
    (same) =>
      markup`<dt>${same[0].ask}</dt>${alike(same, (entry) => (entry.note === undefined ? words(entry) : entry.id)).map(said)}`,
  );
  return markup`<dl class="answers">${rows}</dl>`;
}

type Alike = readonly [AnswerEntry, ...AnswerEntry[]];

/** Groups in the order in which each begins. */
function alike(answers: readonly AnswerEntry[], keyOf: (answer: AnswerEntry) => string): readonly Alike[] {
  const groups = new Map<string, [AnswerEntry, ...AnswerEntry[]]>();
  for (const answer of answers) {
    const group = groups.get(keyOf(answer));
    if (group === undefined) groups.set(keyOf(answer), [answer]);
    else group.push(answer);
  }
  return [...groups.values()];
}

function said(same: Alike): Markup {
  const [first] = same;
  if (first.state === 'withheld')
    return markup`<dd class="quiet">${sayCount(same.length, 'answer', 'answers')} withheld, to protect people</dd>`;
  const kind = first.level === undefined ? '' : `level-${String(Math.round(first.level))}`;
  const remark = first.note === undefined ? undefined : markup` <i>[${first.note}]</i>`;
  return markup`<dd class="${kind}">${words(first)} <span class="who">${same.map(({ who, role }) => `${who} (${role})`).join(', ')}</span>${remark}</dd>`;
}

function words({ said: chosen, meaning, state }: AnswerEntry): string {
  if (state === 'withheld') return 'withheld';
  return meaning === undefined ? chosen : `${chosen}, ${meaning}`;
}
