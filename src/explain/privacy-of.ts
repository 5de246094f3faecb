import type { Report } from '../model/report.ts';
import type { Reading } from '../model/scorecard.ts';

/** Which readings may be told together with the person, and which not at all. */
export type Privacy = {
  readonly isNamed: (reading: Reading) => boolean;
  readonly isHidden: (reading: Reading) => boolean;
};

/**
 * Read off the report, which alone decides what may be shown. Where it withholds any answer to a question, all
 * answers to that question that it does not put under a name count as withheld.
 */
export function privacyOf({ appendix: { answers } }: Report): Privacy {
  const shown = new Set(answers.map(({ id }) => id));
  const closed = new Set(answers.flatMap(({ state, question }) => (state === 'withheld' ? [question] : [])));
  const isNamed = ({ respondent, question }: Reading): boolean =>
    shown.has(`answer:${respondent}:${question}`);
  return { isNamed, isHidden: (reading) => !isNamed(reading) && closed.has(reading.question) };
}
