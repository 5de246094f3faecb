import type { Question } from '../model/kit.ts';
import { bestHat } from './best-hat.ts';

/** The question as it is put to somebody with these hats: in the words of the one that sees it best, if it has any. */
export function wordingFor(question: Question, roles: readonly string[]): string {
  const hat = bestHat(question, roles);
  return (hat && question.wording[hat.group]) ?? question.ask;
}
