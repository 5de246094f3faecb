import type { FactValue } from '../model/sheet.ts';

/** What a condition may look at: the company, and what one respondent has said so far. */
export type Circumstances = {
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Level (0…4) of an earlier answer; `undefined` where there is none. */
  readonly levelOf: (question: string) => number | undefined;
  /** Option id of an earlier choice, or whether an earlier yes-no answer was yes; `undefined` where there is none. */
  readonly choiceOf: (question: string) => string | boolean | undefined;
};
