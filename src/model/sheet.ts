import type { Place } from './problem.ts';

/** The answers of one respondent, at one date, for one company. */
export type Sheet = {
  readonly path: string;
  readonly kit: KitReference;
  readonly company: Company;
  readonly wave: string;
  readonly respondent: Respondent;
  /** ISO date, e.g. `2026-11-21`. */
  readonly date: string;
  readonly interviewer?: string;
  readonly flags: readonly string[];
  /** In the order of the sheet. A question that is not here is unanswered. */
  readonly answers: readonly SheetAnswer[];
  /** Where its head stands in the file; a sheet that was not read from one has none. */
  readonly places?: SheetPlaces;
};

/** What other sheets can contradict: each where it is written, facts by their name. */
export type SheetPlaces = {
  readonly kit: Place;
  readonly company: Place;
  readonly wave: Place;
  readonly respondent: Place;
  readonly facts: Readonly<Record<string, Place>>;
};

/** What an interview notes in the sheet when answers seem to be given without reading. */
export const carelessFlags = ['hurried', 'same-answers'] as const;

export type CarelessFlag = (typeof carelessFlags)[number];

export type KitReference = { readonly id: string; readonly version: string };

export type Company = {
  readonly name: string;
  readonly facts: Readonly<Record<string, FactValue>>;
};

export type FactValue = string | number | boolean;

export type Respondent = {
  readonly id: string;
  readonly name?: string;
  /** One person may wear several hats; the first is the main one. */
  readonly roles: readonly [string, ...string[]];
  readonly anonymous: boolean;
};

export type SheetAnswer = {
  readonly question: string;
  readonly answer: Answer;
  readonly place: Place;
};

/** Four different things, never one null: a value, "I don't know", "does not apply", or (absent) unanswered. */
export type Answer =
  | {
      readonly state: 'answered';
      readonly value: AnswerValue;
      readonly evidence?: Evidence;
      readonly note?: string;
    }
  | { readonly state: 'unknown'; readonly note?: string }
  | { readonly state: 'not-applicable'; readonly reason: string };

export type AnswerValue =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'recommend'; readonly score: number }
  | { readonly kind: 'text'; readonly text: string };

/** What an answer rests on. */
export type Evidence = 'hearsay' | 'document' | 'system';
