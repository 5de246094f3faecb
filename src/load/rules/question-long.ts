import { plainWordsOf } from '../language/plain-words-of.ts';
import { stemRule } from '../language/stem-rule.ts';

const limit = 25;

/** A long question is answered before it is understood. */
export const questionLong = stemRule('question-long', (text) => {
  const count = plainWordsOf(text).length;
  return count > limit ? { count, limit } : undefined;
});
