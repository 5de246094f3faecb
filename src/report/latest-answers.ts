import type { Answer, Sheet } from '../model/sheet.ts';
import { sortedBy } from './sorted-by.ts';

export type GivenAnswer = {
  readonly question: string;
  readonly respondent: string;
  readonly answer: Answer;
  readonly date: string;
};

/** Of several sheets of one respondent the latest answer to a question stands; ordered by question, respondent. */
export function latestAnswers(sheets: readonly Sheet[]): readonly GivenAnswer[] {
  const latest = new Map<string, GivenAnswer>();
  for (const { respondent, answers, date } of sortedBy(sheets, (sheet) => [sheet.date, sheet.path])) {
    for (const { question, answer } of answers) {
      const given = { question, respondent: respondent.id, answer, date };
      latest.set(JSON.stringify([respondent.id, question]), given);
    }
  }
  return sortedBy([...latest.values()], ({ question, respondent }) => [question, respondent]);
}
