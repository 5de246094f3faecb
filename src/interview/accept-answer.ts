import type { Kit } from '../model/kit.ts';
import type { Answer, Sheet, SheetAnswer } from '../model/sheet.ts';

export type Given = { readonly question: string; readonly answer: Answer };

/** The sheet with this answer in it, in place of an earlier one or else where the kit asks for it. */
export function acceptAnswer(kit: Kit, sheet: Sheet, { question, answer }: Given): Sheet {
  const accepted: SheetAnswer = { question, answer, place: { kind: 'path', path: sheet.path } };
  if (sheet.answers.some((one) => one.question === question)) {
    return { ...sheet, answers: sheet.answers.map((one) => (one.question === question ? accepted : one)) };
  }
  const order = kit.questions.map((one) => one.id);
  const rank = order.indexOf(question);
  const later = sheet.answers.findIndex((one) => order.indexOf(one.question) > rank);
  return {
    ...sheet,
    answers: sheet.answers.toSpliced(later === -1 ? sheet.answers.length : later, 0, accepted),
  };
}
