import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Given } from './accept-answer.ts';
import type { Asker, Reply } from './asker.ts';
import { nextQuestion, type Choose } from './next-question.ts';
import { screenOf } from './screen-of.ts';
import { takeReply, type Interview } from './take-reply.ts';

export type Conduct = {
  readonly asker: Asker;
  /** Makes an answer safe; called, and waited for, before the next question appears. */
  readonly keep: (given: Given) => Promise<Problem | undefined>;
  readonly choose?: Choose;
};

export type InterviewEnd =
  | { readonly kind: 'finished' | 'left' | 'interrupted'; readonly sheet: Sheet }
  | { readonly kind: 'not-kept'; readonly sheet: Sheet; readonly problem: Problem };

/** Asks until nothing is left to ask or the person leaves. Never fails but by an answer that cannot be kept. */
export async function conductInterview(kit: Kit, sheet: Sheet, conduct: Conduct): Promise<InterviewEnd> {
  let interview: Interview = { sheet, visited: [], passed: [] };
  for (;;) {
    const question = questionOf(kit, interview, conduct.choose ?? nextQuestion);
    if (question === undefined) return { kind: 'finished', sheet: interview.sheet };
    const reply = await conduct.asker.askQuestion(screenOf(kit, interview.sheet, question));
    if (reply.kind === 'leave') return { kind: 'left', sheet: interview.sheet };
    if (reply.kind === 'interrupted') return { kind: 'interrupted', sheet: interview.sheet };
    const problem = await keepReply(conduct, question.id, reply);
    if (problem !== undefined) return { kind: 'not-kept', sheet: interview.sheet, problem };
    interview = takeReply(kit, interview, question.id, reply);
  }
}

function questionOf(kit: Kit, interview: Interview, choose: Choose): Kit['questions'][number] | undefined {
  const id = interview.returned ?? choose(kit, interview.sheet, interview.passed);
  return kit.questions.find((question) => question.id === id);
}

async function keepReply({ keep }: Conduct, question: string, reply: Reply): Promise<Problem | undefined> {
  return reply.kind === 'answer' ? keep({ question, answer: reply.answer }) : undefined;
}
