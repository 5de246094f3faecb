import type { Question } from '../model/kit.ts';
import type { Case } from './case-of.ts';
import type { GivenAnswer } from './latest-answers.ts';

/** Whether a hard figure does not count because another one of the same metric does, on the same point. */
export function isSetAside(
  { kit, readingsOn }: Case,
  { node, form }: Question,
  { question, respondent, answer }: GivenAnswer,
): boolean {
  if (form.kind !== 'metric' || answer.state !== 'answered') return false;
  const alike = kit.questions.filter(
    (other) => other.form.kind === 'metric' && other.form.metric === form.metric,
  );
  const standing = readingsOn(node).filter((reading) => alike.some(({ id }) => id === reading.question));
  return (
    standing.length > 0 &&
    !standing.some((reading) => reading.respondent === respondent && reading.question === question)
  );
}
