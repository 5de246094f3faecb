import { voiceOf } from '../condition/voice-of.ts';
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
};

/** Of several sheets of one respondent the latest answer to a question stands; ordered by question, respondent. */
export function latestAnswers(kit: Kit, sheets: readonly Sheet[]): readonly GivenAnswer[] {
  const questions = new Map(kit.questions.map((question) => [question.id, question]));
  const latest = new Map<string, GivenAnswer>();
  for (const { respondent, answers, date } of sortedBy(sheets, (sheet) => [sheet.date, sheet.path])) {
    const { id, roles } = respondent;
    for (const { question, answer } of answers) {
      const found = questions.get(question);
      const evidence = answer.state === 'answered' ? answer.evidence : undefined;
      const voice = found && voiceOf(kit, found, roles, evidence);
      const group = voice?.group ?? roles[0];
      latest.set(JSON.stringify([id, question]), { question, respondent: id, answer, date, roles, group });
    }
  }
  return sortedBy([...latest.values()], ({ question, respondent }) => [question, respondent]);
}
