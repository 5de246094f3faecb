import { applyingQuestions } from '../condition/applying-questions.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { partOf } from './part-of.ts';

/**
 * What this sheet's respondent can see and what applies by the answers so far, in the order of the kit; only of
 * these parts, where some are named.
 */
export function questionsFor(kit: Kit, sheet: Sheet, parts: readonly string[] = []): readonly Question[] {
  const applying = applyingQuestions(kit, sheet.company.facts, sheet.answers);
  const { roles } = sheet.respondent;
  return kit.questions.filter(
    (question) =>
      applying.has(question.id) &&
      roles.some((role) => question.roles[role] !== undefined) &&
      (parts.length === 0 || parts.includes(partOf(kit, question).id)),
  );
}
