import { stemRule } from '../language/stem-rule.ts';
import { wordFault } from '../language/word-fault.ts';

const agreement =
  /\b(?:do|would) you (?:strongly )?agree\b|\bagree or disagree\b|\bdisagree\b|\bagree (?:that|with the)\b|\bto what extent\b|\bwould you say\b/i;

/** Asking for agreement invites people to be polite (Saris, Revilla, Krosnick and Shaeffer 2010). */
export const questionAgreement = stemRule('question-agreement', (text) => wordFault(text, agreement));
