import type { Question } from '../model/kit.ts';
import type { Case } from './case-of.ts';
import type { GivenAnswer } from './latest-answers.ts';
import { questionsForFigure } from './questions-for-figure.ts';

/** Whether a hard figure does not count because another one of the same metric does, on the same point. */
export function isSetAside(
  given: Case,
  question: Question,
  { respondent, answer, unheard }: GivenAnswer,
): boolean {
  if (answer.state !== 'answered' || unheard !== undefined) return false;
  const standing = questionsForFigure(given, question).flatMap(({ id }) => given.readingsOf(id));
  return (
    standing.length > 0 &&
    !standing.some((reading) => reading.respondent === respondent && reading.question === question.id)
  );
}
