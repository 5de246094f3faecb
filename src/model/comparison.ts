import type { NodeKind } from './kit.ts';
import type { Interval, ScoreValue } from './scorecard.ts';
import type { Sentence } from './sentence.ts';
import type { TrackRecordSection } from './track-record-section.ts';

/** What moved between two reports on one company, as far as both asked the same. */
export type Comparison = {
  readonly schemaVersion: 1;
  readonly company: string;
  readonly before: WaveReference;
  readonly after: WaveReference;
  readonly summary: Sentence;
  readonly shared: SharedQuestions;
  readonly overall: Movement;
  /** In the order of the kit. */
  readonly domains: readonly Movement[];
  readonly capabilities: readonly Movement[];
  /** Symptoms and outcomes. */
  readonly troubles: readonly Movement[];
  /** Every shared question that was answered both times, the widest move first. */
  readonly questions: readonly QuestionMovement[];
  readonly rootCauses: RootCauseMovement;
  /** What the plan of the earlier report predicted, and what happened, as far as the later report was made with it at hand. */
  readonly trackRecord?: TrackRecordSection;
  /** Ids of the respondents who answered before and not now. */
  readonly missing: readonly string[];
  /** What could not be compared, and why. */
  readonly notes: readonly Sentence[];
};

export type WaveReference = {
  readonly wave: string;
  readonly at: string;
  readonly kitVersion: string;
  readonly people: number;
};

export type SharedQuestions = {
  /** Questions with an answer in both that may be shown; “I don’t know” is none. */
  readonly count: number;
  /** Without those that the other report withholds. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Former ids of shared questions, by `was` of the kit. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
};

/** How a score (0…100) moved. */
export type Movement = {
  readonly id: string;
  readonly subject: string;
  readonly kind: 'overall' | 'domain' | NodeKind;
  readonly title: string;
  readonly before: ScoreValue;
  readonly after: ScoreValue;
  readonly change: Change;
};

/**
 * A change in points of score. It rests on `pairs`: answers of the same person (else of the same role group) to the
 * same question, one of each wave; or, where no two answers belong together, on the two `scores` alone, as if they
 * had nothing in common.
 */
export type Change =
  | {
      readonly state: 'compared';
      readonly basis: 'pairs' | 'scores';
      /** Scores (0…100) of what it rests on, then and now: `by` is `to` less `from`. */
      readonly from: number;
      readonly to: number;
      readonly by: number;
      /** From 5 to 95 % of the resampled differences. */
      readonly interval: Interval;
      readonly direction: 'up' | 'down' | 'within-noise';
      /** Shared questions and pairs of answers it rests on; 0 where it rests on the scores. */
      readonly questions: number;
      readonly pairs: number;
    }
  | { readonly state: 'not-compared'; readonly reason: NotCompared };

export type NotCompared = 'no-score-before' | 'no-score-now' | 'nothing-shared';

/** Mean levels (0…4) of the paired answers to one question. */
export type QuestionMovement = {
  readonly id: string;
  readonly question: string;
  readonly node: string;
  readonly ask: string;
  readonly before: number;
  readonly after: number;
  readonly pairs: number;
  readonly direction: 'up' | 'down' | 'same';
};

/** A root cause went or came only if it was assessed both times; else nobody can tell. */
export type RootCauseMovement = {
  readonly went: readonly NamedCause[];
  readonly stayed: readonly NamedCause[];
  readonly came: readonly NamedCause[];
  /** Named then, and not assessed now. */
  readonly notAssessedNow: readonly NamedCause[];
  /** Named now, and not assessed then. */
  readonly notAssessedThen: readonly NamedCause[];
};

export type NamedCause = { readonly node: string; readonly title: string; readonly fault: string };
