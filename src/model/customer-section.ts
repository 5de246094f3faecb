import type { Interval } from './scorecard.ts';
import type { Sentence } from './sentence.ts';

export type CustomerSection = {
  readonly intro: Sentence;
  /** People outside the company who answered. */
  readonly people: number;
  readonly recommend?: RecommendEntry;
  readonly comparisons: readonly ComparisonEntry[];
  /** Why their silence proves nothing. */
  readonly silence: Sentence;
};

export type RecommendEntry = {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  readonly people: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Promoters minus detractors in percent, −100…100. */
  readonly score: number;
  /** 95 % interval, adjusted Wald, within ±100. */
  readonly interval: Interval;
  readonly summary: Sentence;
};

export type ComparisonEntry = {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  readonly people: number;
  readonly options: readonly ComparisonOption[];
  readonly summary: Sentence;
};

export type ComparisonOption = {
  readonly option: string;
  readonly title: string;
  readonly people: number;
  /** 0…1, with its 95 % interval (Wilson). */
  readonly share: number;
  readonly interval: Interval;
};
