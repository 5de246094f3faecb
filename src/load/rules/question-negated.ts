import { stemRule } from '../language/stem-rule.ts';
import { wordFault } from '../language/word-fault.ts';

const negation =
  /\b(?:not|cannot|nobody|none|nothing|neither|nor|unless)\b|\b\w+n't\b|(?<!\bor )\bno\b(?! longer than\b)/i;

/** Yes to a negation is read two ways. */
export const questionNegated = stemRule('question-negated', (text) => wordFault(text, negation));
