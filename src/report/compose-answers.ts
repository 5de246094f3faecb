import type { Question } from '../model/kit.ts';
import type { AnswerEntry } from '../model/report.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import type { Case } from './case-of.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { meaningOf } from './meaning-of.ts';
import { saidOf } from './said-of.ts';
import { showingOf } from './showing-of.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Every answer, in the order of the kit's questions. Where a person may not be shown, the entry bears a number
 * instead of the person, notes and reasons are dropped, and order follows what was said, not who said it.
 */
export function composeAnswers(given: Case): readonly AnswerEntry[] {
  const answers = groupedBy(latestAnswers(given.assessment.sheets), ({ question }) => question);
  return given.kit.questions.flatMap((question) => {
    const entries = (answers.get(question.id) ?? []).map((each) => answerEntry(given, question, each));
    const shown = sortedBy(entries, (entry) => [
      entry.who,
      entry.role,
      entry.level ?? -1,
      entry.said,
      entry.id,
    ]);
    return shown.map((entry, index) =>
      entry.id === '' ? { ...entry, id: `answer:~${String(index + 1)}:${question.id}` } : entry,
    );
  });
}

type Given = { readonly question: string; readonly respondent: string; readonly answer: Answer };

/** Of several sheets of one respondent the latest answer to a question stands. */
function latestAnswers(sheets: readonly Sheet[]): readonly Given[] {
  const latest = new Map<string, Given>();
  for (const { respondent, answers } of sortedBy(sheets, ({ date, path }) => [date, path])) {
    for (const { question, answer } of answers) {
      latest.set(JSON.stringify([respondent.id, question]), { question, respondent: respondent.id, answer });
    }
  }
  return sortedBy([...latest.values()], ({ question, respondent }) => [question, respondent]);
}

function answerEntry(given: Case, question: Question, { respondent, answer }: Given): AnswerEntry {
  const showing = showingOf(given, question, respondent);
  const base = { node: question.node, question: question.id, ask: question.ask };
  if (showing.kind === 'withheld')
    return { id: '', ...base, state: 'withheld', who: 'withheld', role: '', said: '' };
  const named = showing.kind === 'named';
  const { who, role, group } = showing;
  return {
    id: named ? `answer:${respondent}:${question.id}` : '',
    ...base,
    ask: question.wording[group] ?? question.ask,
    state: answer.state,
    who,
    role,
    said: saidBy(given, question, answer, named),
    ...levelOf(given, question, { respondent, answer }),
    ...(named ? noteOf(answer) : {}),
  };
}

function saidBy(given: Case, question: Question, answer: Answer, named: boolean): string {
  switch (answer.state) {
    case 'answered':
      return saidOf(given.kit, question, answer.value);
    case 'unknown':
      return 'I don’t know';
    case 'not-applicable':
      return named ? `Does not apply: ${answer.reason}` : 'Does not apply';
  }
}

function levelOf(
  given: Case,
  question: Question,
  { respondent, answer }: Omit<Given, 'question'>,
): Pick<AnswerEntry, 'level' | 'meaning'> {
  const level = given.readingsOf(question.id).find((each) => each.respondent === respondent)?.level;
  if (answer.state !== 'answered' || level === undefined) return {};
  return { level, ...meaningOf(answer.value, level) };
}

function noteOf(answer: Answer): { readonly note?: string } {
  return answer.state === 'not-applicable' || answer.note === undefined ? {} : { note: answer.note };
}
