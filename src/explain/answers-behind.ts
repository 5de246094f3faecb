import type { ExplainedAnswer } from '../model/explanation.ts';
import type { AnswerEntry } from '../model/report.ts';
import { answererOf, respondentIn } from '../text/respondent-in.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';

/** The answers something rests on, as the report shows them, in its order. */
export function answersBehind(context: Context, subject: Subject): readonly ExplainedAnswer[] {
  const { answers } = context.input.report.appendix;
  const own = answers.filter(({ id }) => id === subject.id);
  const chosen = own.length > 0 ? own : answers.filter((answer) => isBehind(subject, answer));
  return chosen.map((answer) => explainedAnswer(context, answer));
}

/** One question's answers for what speaks of a question, one person's for that person, else all on the nodes. */
function isBehind({ question, nodes, entry }: Subject, answer: AnswerEntry): boolean {
  if (question !== undefined) return answer.question === question;
  if (entry['named'] === true) return answererOf(answer) === respondentIn(String(entry['id']));
  return nodes.includes(answer.node);
}

function explainedAnswer(context: Context, answer: AnswerEntry): ExplainedAnswer {
  const reading = context
    .readingsOn(answer.node)
    .find(({ respondent, question }) => answer.id === `answer:${respondent}:${question}`);
  if (reading === undefined) return answer;
  const { discrimination } = context.input.kit.parameters;
  const weight = { discrimination: discrimination[reading.weight], visibility: reading.visibility };
  return { ...answer, weight };
}
