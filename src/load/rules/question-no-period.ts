import { stemRule } from '../language/stem-rule.ts';
import { wordFault } from '../language/word-fault.ts';

const frequency = /\bhow (?:often|frequently|many times)\b/i;
const period = /\b(?:days?|weeks?|months?|quarters?|years?|last|past|recent|today|yesterday)\b/i;

/** "How often" means a week to one and a year to another. */
export const questionNoPeriod = stemRule('question-no-period', (text) =>
  period.test(text) ? undefined : wordFault(text, frequency),
);
