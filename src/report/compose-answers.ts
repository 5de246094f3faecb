import { wordingFor } from '../condition/wording-for.ts';
import type { Question } from '../model/kit.ts';
import type { AnswerEntry } from '../model/report.ts';
import type { Answer } from '../model/sheet.ts';
import type { Case } from './case-of.ts';
import { isSetAside } from './is-set-aside.ts';
import type { GivenAnswer } from './latest-answers.ts';
import { meaningOf } from './meaning-of.ts';
import { saidOf } from './said-of.ts';
import { showingOf } from './showing-of.ts';
import { sortedBy } from './sorted-by.ts';

/**
 * Every answer, in the order of the kit's questions. Where a person may not be shown, the entry bears a number
 * instead of the person, notes, reasons and what it rests on are dropped, and order follows what was said, not who said it.
 */
export function composeAnswers(given: Case): readonly AnswerEntry[] {
  return given.kit.questions.flatMap((question) => {
    const entries = given.answersTo(question.id).map((each) => answerEntry(given, question, each));
    const shown = sortedBy(withheldOnce(entries), (entry) => [
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

/** That something is withheld is said once for each question, so that nobody can count how many kept silent. */
function withheldOnce(entries: readonly AnswerEntry[]): readonly AnswerEntry[] {
  const withheld = entries.filter(({ state }) => state === 'withheld');
  return [...entries.filter(({ state }) => state !== 'withheld'), ...withheld.slice(0, 1)];
}

function answerEntry(given: Case, question: Question, entered: GivenAnswer): AnswerEntry {
  const { respondent, answer } = entered;
  const showing = showingOf(given, question, respondent);
  const { node, id, ask, form } = question;
  const base = { node, question: id, ask, kind: form.kind };
  if (showing.kind === 'withheld')
    return { id: '', ...base, state: 'withheld', who: 'withheld', role: '', said: '' };
  const named = showing.kind === 'named';
  const { who, role } = showing;
  return {
    id: named ? `answer:${respondent}:${question.id}` : '',
    ...base,
    ask: wordingFor(question, entered.roles),
    state: answer.state,
    who,
    role,
    said: `${saidBy(given, question, answer, named)}${unheardWords(entered)}`,
    ...levelOf(given, question, entered),
    ...(named ? groundsOf(answer) : {}),
    ...(isSetAside(given, question, entered) ? { setAside: true } : {}),
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

/** An answer that is heard in no number is shown all the same, so that nothing is lost in silence. */
function unheardWords({ unheard }: GivenAnswer): string {
  return unheard === undefined ? '' : ` (does not count: ${whyUnheard[unheard]})`;
}

const whyUnheard = {
  'does-not-apply': 'the question does not apply',
  'other-role': 'the question is not put to this role',
} as const satisfies Record<NonNullable<GivenAnswer['unheard']>, string>;

function levelOf(
  given: Case,
  question: Question,
  { respondent, answer }: GivenAnswer,
): Pick<AnswerEntry, 'level' | 'meaning'> {
  const level = given.readingsOf(question.id).find((each) => each.respondent === respondent)?.level;
  if (answer.state !== 'answered' || level === undefined) return {};
  return { level, ...meaningOf(answer.value, level) };
}

function groundsOf(answer: Answer): Pick<AnswerEntry, 'note' | 'evidence'> {
  if (answer.state === 'not-applicable') return {};
  const { note } = answer;
  const evidence = answer.state === 'answered' ? answer.evidence : undefined;
  return { ...(note === undefined ? {} : { note }), ...(evidence === undefined ? {} : { evidence }) };
}
