import type { Sheet } from './sheet.ts';

/** All sheets of one company in one wave, ordered by respondent, then date, then path. */
export type Assessment = {
  readonly company: string;
  readonly wave: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly sheets: readonly Sheet[];
};
