import type { Report } from '../model/report.ts';
import type { Reading } from '../model/scorecard.ts';

/** Which readings may be told together with the person, and how many questions on a node have withheld answers. */
export type Privacy = {
  readonly isNamed: (reading: Reading) => boolean;
  readonly withheldOn: (node: string) => number;
};

/**
 * Read off the report, which alone decides what may be shown. Answers that it withholds are not among the readings at
 * all, so that no sum can hold them.
 */
export function privacyOf({ appendix: { answers } }: Report): Privacy {
  const shown = new Set(answers.map(({ id }) => id));
  const withheld = answers.filter(({ state }) => state === 'withheld');
  return {
    isNamed: ({ respondent, question }) => shown.has(`answer:${respondent}:${question}`),
    withheldOn: (node) => withheld.filter((answer) => answer.node === node).length,
  };
}
