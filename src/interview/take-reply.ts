import type { Kit } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import { acceptAnswer } from './accept-answer.ts';
import type { Reply } from './asker.ts';
import { questionsFor } from './questions-for.ts';

/** Where an interview stands. */
export type Interview = {
  readonly sheet: Sheet;
  /** Questions shown in this sitting, latest last; the way back. */
  readonly visited: readonly string[];
  /** Skipped in this sitting: not asked again. */
  readonly passed: readonly string[];
  /** The question gone back to. */
  readonly returned?: string;
};

/** A reply after which the interview goes on. */
export type GoingOn = Exclude<Reply, { readonly kind: 'leave' | 'interrupted' }>;

/** What a reply to `question` makes of the interview. */
export function takeReply(kit: Kit, interview: Interview, question: string, reply: GoingOn): Interview {
  const { sheet, visited, passed } = interview;
  switch (reply.kind) {
    case 'answer':
      return {
        sheet: acceptAnswer(kit, sheet, { question, answer: reply.answer }),
        visited: [...visited, question],
        passed,
      };
    case 'skip':
      return { sheet, visited: [...visited, question], passed: [...passed, question] };
    case 'back':
      return {
        sheet,
        visited: visited.slice(0, -1),
        passed,
        returned: visited.at(-1) ?? questionBefore(kit, sheet, question),
      };
  }
}

function questionBefore(kit: Kit, sheet: Sheet, question: string): string {
  const order = questionsFor(kit, sheet).map((one) => one.id);
  return order[order.indexOf(question) - 1] ?? question;
}
