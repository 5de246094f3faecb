import type { Kit, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { questionsFor } from './questions-for.ts';

/** What this sheet's respondent could still be asked, in the order of the kit. */
export function openQuestions(kit: Kit, sheet: Sheet): readonly Question[] {
  const answered = new Set(sheet.answers.map(({ question }) => question));
  return questionsFor(kit, sheet).filter(({ id }) => !answered.has(id));
}
