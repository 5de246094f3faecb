import type { FactValue } from './sheet.ts';

/**
 * One sheet reduced to what scoring needs, small enough to keep a hundred thousand of them: notes, reasons and places
 * are gone. For machines in bulk; a report is made from whole sheets.
 */
export type SlimSheet = {
  readonly path: string;
  /** Where its head stands on standard input, which cannot be read again; any other sheet has none. */
  readonly head?: HeadSpots;
  readonly company: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly wave: string;
  readonly respondent: string;
  readonly roles: readonly [string, ...string[]];
  readonly anonymous: boolean;
  /** Whether the sheet is noted as hurried. */
  readonly hurried: boolean;
  /** ISO date. */
  readonly date: string;
  /** One mark after the other, `mark.size` numbers each, in the order of the sheet. */
  readonly marks: Int16Array;
};

/** Where a sheet says who answers, and where each fact about the company stands. */
export type HeadSpots = {
  /** The line in which the sheet begins, from 1. */
  readonly line: number;
  /** For the respondent, then for each fact in the order of `facts`: lines further down, and the column, from 1. */
  readonly spots: readonly number[];
};

/** What stands where in a mark. */
export const mark = {
  /** Position of the question in the kit. */
  question: 0,
  /** One of `markState`. */
  state: 1,
  /** Twice the level 0…4, or -1 where the answer has none (words, don't know). */
  level: 2,
  /** Position of the option chosen; 0 for no and 1 for yes; else -1. */
  choice: 3,
  /** One of `markEvidence`. */
  evidence: 4,
  size: 5,
} as const;

/** What an answer rests on, the best first. */
export const markEvidence = { system: 0, document: 1, hearsay: 2, notSaid: 3 } as const;

export const markState = { answered: 1, unknown: 2, notApplicable: 3 } as const;
