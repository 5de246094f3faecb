import { applyingQuestions } from '../condition/applying-questions.ts';
import { voiceOf } from '../condition/voice-of.ts';
import type { Voice } from '../condition/voice-of.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Answer, Sheet } from '../model/sheet.ts';
import { compareText } from '../numbers/compare-text.ts';

/** One sheet seen through the kit. */
export type Hearing = {
  readonly sheet: Sheet;
  /** Ids of the questions whose condition holds on this sheet, whoever may answer them. */
  readonly applying: ReadonlySet<string>;
  /** Questions put to this respondent by id: the condition holds, and one of the hats can see it or it was looked up. */
  readonly asked: ReadonlyMap<string, Asked>;
};

export type Asked = {
  readonly question: Question;
  readonly voice: Voice;
  /** `undefined` where it stayed unanswered. */
  readonly answer: Answer | undefined;
  /** There is an answer, but it may not count. */
  readonly withheld?: boolean;
};

/**
 * What every respondent was asked and said, ordered by respondent, date, path. A fact that a sheet does not
 * mention is taken from the assessment. Answers that do not apply, or come from a role without a voice, are left out.
 */
export function hearSheets(kit: Kit, assessment: Assessment): readonly Hearing[] {
  return assessment.sheets
    .toSorted(
      (a, b) =>
        compareText(a.respondent.id, b.respondent.id) ||
        compareText(a.date, b.date) ||
        compareText(a.path, b.path),
    )
    .map((sheet) => hearSheet(kit, assessment, sheet));
}

function hearSheet(kit: Kit, assessment: Assessment, sheet: Sheet): Hearing {
  const facts = { ...assessment.facts, ...sheet.company.facts };
  const applying = applyingQuestions(kit, facts, sheet.answers);
  const given = new Map(sheet.answers.map(({ question, answer }) => [question, answer]));
  const asked = new Map<string, Asked>();
  for (const question of kit.questions) {
    if (!applying.has(question.id)) continue;
    const answer = given.get(question.id);
    const evidence = answer?.state === 'answered' ? answer.evidence : undefined;
    const voice = voiceOf(kit, question, sheet.respondent.roles, evidence);
    if (voice !== undefined) asked.set(question.id, { question, voice, answer });
  }
  return { sheet, applying, asked };
}
