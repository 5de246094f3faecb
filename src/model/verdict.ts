import type { RuleName, Waiver } from './policy.ts';
import type { Sentence } from './sentence.ts';

/** Whether what a policy wants is so, rule by rule; with the waivers, and as if there were none. */
export type Verdict = {
  readonly schemaVersion: 1;
  readonly toolVersion: string;
  /** ISO date the verdict was made for. */
  readonly at: string;
  readonly company: string;
  readonly wave: string;
  readonly kit: { readonly id: string; readonly version: string; readonly digest: string };
  /** Path of the policy. */
  readonly policy: string;
  /** The report it was held against. */
  readonly baseline?: BaselineReference;
  readonly holds: boolean;
  readonly holdsWithoutWaivers: boolean;
  readonly summary: Sentence;
  /** The weightiest first: root causes, missing roles, scores from the whole down, coverage, ages of answers. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverEntry[];
  /** Floors that lie well below what is reached. */
  readonly tighten: readonly TightenEntry[];
};

export type BaselineReference = {
  readonly wave: string;
  readonly at: string;
  /** Ids of the respondents who answered then and not now; `~` and a role for all its people without names. */
  readonly missing: readonly string[];
  /** Ids of the questions answered only then. */
  readonly onlyBefore: readonly string[];
  /** The same in words; absent where there is neither. */
  readonly lost?: Sentence;
};

/** One thing a rule looked at. */
export type Finding = {
  readonly id: string;
  readonly rule: RuleName;
  /** `overall`, or the id of a domain, a capability or other node, or a role. */
  readonly subject: string;
  readonly title: string;
  readonly level: 'error' | 'warn';
  readonly strict: Outcome;
  /** The same with the waivers. */
  readonly adjusted: Outcome | 'waived';
  readonly summary: Sentence;
  /** Where the answers stand that it rests on and that may be pointed at, the worst first, ten at most. */
  readonly places: readonly AnswerPlace[];
  /** How many there are of them. */
  readonly placeCount: number;
};

/** `skipped`: there was nothing to look at, and the policy does not mind. */
export type Outcome = 'holds' | 'fails' | 'warns' | 'skipped';

/** Where an answer stands; line and column from 1, 0 where only the file is known. */
export type AnswerPlace = {
  readonly question: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
};

/** `unused`: what it sets aside holds anyway. */
export type WaiverEntry = Waiver & {
  readonly id: string;
  readonly state: 'active' | 'expired' | 'unused';
  readonly summary: Sentence;
};

export type TightenEntry = {
  readonly id: string;
  readonly subject: string;
  readonly from: number;
  readonly to: number;
  readonly summary: Sentence;
};
