import { subjectsOf } from '../condition/subjects-of.ts';
import type { Kit, Question } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Sheet } from '../model/sheet.ts';
import { askRest } from './ask-rest.ts';
import { askGrounds } from './ask-grounds.ts';
import { askedOrder } from './asked-order.ts';
import type { Asker, QuestionScreen, Reply } from './asker.ts';
import type { Interview } from './interview.ts';
import type { InterviewEnd } from './interview-end.ts';
import type { Keep, Step } from './keep-step.ts';
import { learnFact } from './learn-fact.ts';
import { nextQuestion, type Choose } from './next-question.ts';
import { partOf } from './part-of.ts';
import { questionsFor } from './questions-for.ts';
import { screenOf } from './screen-of.ts';
import { takeReply } from './take-reply.ts';
import { tellAfterAnswer } from './tell-after-answer.ts';
import { timingOf } from './timing-of.ts';

export type Conduct = {
  readonly asker: Asker;
  /** Makes a change safe; called, and waited for, before the next question appears. */
  readonly keep: Keep;
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
  readonly choose?: Choose;
  /** Most questions asked, where `choose` may end earlier. */
  readonly limit?: number;
  /** Only these domains or other parts; none: all. */
  readonly parts?: readonly string[];
  /** What may be asked, in the order of the kit; by default what the respondent's hats see. */
  readonly questions?: (sheet: Sheet) => readonly Question[];
  /** Whether what an answer rests on is asked where it was not said. */
  readonly asksGrounds?: boolean;
  /** Whether facts of the company are asked when a condition first needs them. */
  readonly asksFacts?: boolean;
};

/** Asks until nothing is left to ask or the person leaves. Never fails but by an answer that cannot be kept. */
export async function conductInterview(kit: Kit, sheet: Sheet, conduct: Conduct): Promise<InterviewEnd> {
  let interview: Interview = { sheet, visited: [], passed: [], asked: [], timings: [] };
  for (;;) {
    const step = await askOne(kit, interview, conduct);
    if ('kind' in step) return step;
    interview = step;
  }
}

async function askOne(kit: Kit, interview: Interview, conduct: Conduct): Promise<Step> {
  const questions = conduct.questions?.(interview.sheet) ?? questionsFor(kit, interview.sheet, conduct.parts);
  const question = chosenOf(kit, { interview, questions }, conduct.choose ?? nextQuestion);
  if (question === undefined) return finish(kit, interview, conduct);
  const fact = conduct.asksFacts === true ? factFor(kit, interview, question) : undefined;
  return fact === undefined
    ? askQuestion(kit, { interview, questions, question }, conduct)
    : learnFact(kit, { interview, fact }, conduct);
}

type Standing = { readonly interview: Interview; readonly questions: readonly Question[] };

/** The question gone back to, else one that `choose` picks: first from the part jumped to, then from all. */
function chosenOf(kit: Kit, { interview, questions }: Standing, choose: Choose): Question | undefined {
  const { sheet, passed, returned, part } = interview;
  const back = kit.questions.find(({ id }) => id === returned);
  if (back !== undefined) return back;
  const done = new Set([...sheet.answers.map((answer) => answer.question), ...passed]);
  const open = questions.filter(({ id }) => !done.has(id));
  const near = open.filter((one) => partOf(kit, one).id === part);
  const id = near[0]?.id ?? choose(sheet, open);
  return open.find((one) => one.id === id);
}

/** A fact that the question's condition looks at, not known and not asked for yet. */
function factFor(
  kit: Kit,
  { sheet, asked }: Interview,
  { when }: Question,
): Kit['facts'][number] | undefined {
  const needed = when === undefined ? [] : [...subjectsOf(when).facts.keys()];
  return kit.facts.find(
    ({ id }) => needed.includes(id) && sheet.company.facts[id] === undefined && !asked.includes(id),
  );
}

async function finish(kit: Kit, interview: Interview, conduct: Conduct): Promise<Step> {
  const step = conduct.asksFacts === true ? await askRest(kit, interview, conduct) : interview;
  return 'kind' in step ? step : { kind: 'finished', sheet: step.sheet };
}

const atTheFirst = 'This is the first question.';

type Asking = Standing & { readonly question: Question };

async function askQuestion(
  kit: Kit,
  { interview, questions, question }: Asking,
  conduct: Conduct,
): Promise<Step> {
  const { sheet, timings } = interview;
  const { limit } = conduct;
  const order = askedOrder(interview, { question: question.id, questions, picks: limit !== undefined });
  const screen = screenOf(kit, { sheet, question, questions, timings, order, limit });
  const shownAt = conduct.now();
  const reply = await replyTo(screen, conduct);
  const seconds = (conduct.now() - shownAt) / 1000;
  if (reply.kind === 'leave') return { kind: 'left', sheet };
  if (reply.kind === 'interrupted') return { kind: 'interrupted', sheet };
  const problem = await keepReply(conduct, question.id, reply);
  if (problem !== undefined) return { kind: 'not-kept', sheet, problem };
  const taken = takeReply(kit, interview, { question: question.id, reply, questions, order });
  if (reply.kind === 'back' && taken.returned === question.id) await conduct.asker.tell(atTheFirst);
  if (reply.kind !== 'answer') return taken;
  const timed = { ...taken, timings: [...timings, timingOf(screen, reply.answer, seconds)] };
  return tellAfterAnswer(kit, { before: sheet, interview: timed }, conduct);
}

async function replyTo(screen: QuestionScreen, { asker, asksGrounds }: Conduct): Promise<Reply> {
  const reply = await asker.askQuestion(screen);
  return asksGrounds === true ? askGrounds(asker, reply) : reply;
}

async function keepReply({ keep }: Conduct, question: string, reply: Reply): Promise<Problem | undefined> {
  return reply.kind === 'answer' ? keep({ kind: 'answer', question, answer: reply.answer }) : undefined;
}
