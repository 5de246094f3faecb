import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { questionsFor } from './questions-for.ts';

/** Chooses what to ask next: the id of a question, or undefined when there is nothing left to ask. */
export type Choose = (kit: Kit, sheet: Sheet, passed: readonly string[]) => string | undefined;

/** The first question, in the order of the kit, that applies and is neither answered nor passed over. */
export const nextQuestion: Choose = (kit, sheet, passed) => {
  const answered = sheet.answers.map((answer) => answer.question);
  const done = new Set([...answered, ...passed]);
  return questionsFor(kit, sheet).find((question) => !done.has(question.id))?.id;
};
