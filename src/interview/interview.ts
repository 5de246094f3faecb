import type { Sheet } from '../model/sheet.ts';

/** Where an interview stands. */
export type Interview = {
  readonly sheet: Sheet;
  /** Questions asked in this sitting, each once, in that order; before them those of earlier ones gone back to. */
  readonly visited: readonly string[];
  /** Skipped in this sitting: not asked again. */
  readonly passed: readonly string[];
  /** Facts of the company asked for in this sitting. */
  readonly asked: readonly string[];
  /** Answers of this sitting in the order they were given. */
  readonly timings: readonly Timing[];
  /** The question gone back or jumped to. */
  readonly returned?: string;
  /** The part jumped to: asked to its end before the others. */
  readonly part?: string;
};

export type Timing = {
  readonly question: string;
  readonly seconds: number;
  /** Words to be read before answering. */
  readonly words: number;
  /** What a level question was answered with, 0…4. */
  readonly level?: number;
};
