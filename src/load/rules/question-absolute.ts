import { stemRule } from '../language/stem-rule.ts';
import { wordFault } from '../language/word-fault.ts';

/** Hardly anything is always or never so: such a question has only one honest answer. */
export const questionAbsolute = stemRule('question-absolute', (text) =>
  wordFault(text, /\b(?:always|never)\b/i),
);
