import { applyingQuestions } from '../condition/applying-questions.ts';
import { voiceOf } from '../condition/voice-of.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';

/**
 * What this sheet's respondent sees nothing of by any hat, but could look up: questions on capabilities that apply
 * and have their answers to choose from, in the order of the kit. Whoever stands outside the company looks up nothing,
 * and what is said of people under nobody's name stays with those who may say it.
 */
export function lookUps(kit: Kit, sheet: Sheet): readonly Question[] {
  const applying = applyingQuestions(kit, sheet.company.facts, sheet.answers);
  const capabilities = new Set(kit.nodes.flatMap(({ id, kind }) => (kind === 'capability' ? [id] : [])));
  const { roles } = sheet.respondent;
  return kit.questions.filter(
    (question) =>
      applying.has(question.id) &&
      capabilities.has(question.node) &&
      !question.sensitive &&
      hasChoices(question) &&
      voiceOf(kit, question, roles) === undefined &&
      voiceOf(kit, question, roles, 'document') !== undefined,
  );
}

function hasChoices({ form }: Question): boolean {
  return form.kind === 'levels' || form.kind === 'yes-no' || form.kind === 'choice';
}
