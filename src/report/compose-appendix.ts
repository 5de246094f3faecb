import type { Appendix } from '../model/report.ts';
import { assumptionsOf } from './assumptions-of.ts';
import type { Case } from './case-of.ts';
import { composeAnswers } from './compose-answers.ts';
import { methodSentences } from './method-sentences.ts';

/** Every answer that may be shown, the method on one page, and what it takes for granted. */
export function composeAppendix(given: Case): Appendix {
  return {
    answers: composeAnswers(given),
    assumptions: assumptionsOf(given.kit),
    method: methodSentences.map((text, index) => ({ id: `method.${String(index + 1)}`, text })),
  };
}
