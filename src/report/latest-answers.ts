import { applyingQuestions } from '../condition/applying-questions.ts';
import { voiceOf } from '../condition/voice-of.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Kit } from '../model/kit.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { sortedBy } from './sorted-by.ts';

export type GivenAnswer = {
  readonly question: string;
  readonly respondent: string;
  readonly answer: Answer;
  readonly date: string;
  /** The hats worn on the sheet it stands in, and that for which it speaks, as in the score: else the main one. */
  readonly roles: readonly string[];
  readonly group: string;
  /** Why the score does not hear it: the condition of the question does not hold on the sheet, or no hat sees it. */
  readonly unheard?: 'does-not-apply' | 'other-role';
};

/** Of several sheets of one respondent the latest answer to a question stands; ordered by question, respondent. */
export function latestAnswers(kit: Kit, assessment: Assessment): readonly GivenAnswer[] {
  const latest = new Map<string, GivenAnswer>();
  const entered = enteredIn(kit, assessment);
  for (const sheet of sortedBy(assessment.sheets, ({ date, path }) => [date, path])) {
    for (const given of entered(sheet)) {
      latest.set(JSON.stringify([given.respondent, given.question]), given);
    }
  }
  return sortedBy([...latest.values()], ({ question, respondent }) => [question, respondent]);
}

function enteredIn(kit: Kit, { facts }: Assessment): (sheet: Sheet) => readonly GivenAnswer[] {
  return ({ respondent: { id, roles }, company, answers, date }) => {
    const applying = applyingQuestions(kit, { ...facts, ...company.facts }, answers);
    const said = new Map(answers.map(({ question, answer }) => [question, answer]));
    return kit.questions.flatMap((question): readonly GivenAnswer[] => {
      const answer = said.get(question.id);
      if (answer === undefined) return [];
      const evidence = answer.state === 'answered' ? answer.evidence : undefined;
      const voice = voiceOf(kit, question, roles, evidence);
      const group = voice?.group ?? roles[0];
      const base = { question: question.id, respondent: id, answer, date, roles, group };
      if (!applying.has(question.id)) return [{ ...base, unheard: 'does-not-apply' }];
      return [voice === undefined ? { ...base, unheard: 'other-role' } : base];
    });
  };
}
