import type { Sentence } from './sentence.ts';

/** What a plan said would move: a figure in its unit, a question or a node in levels (0…4). */
export type ForecastEntry = {
  readonly id: string;
  readonly subject: string;
  readonly kind: 'metric' | 'question' | 'node';
  readonly title: string;
  /** `levels`, or the unit of the figure. */
  readonly unit: string;
  /** Where it stood when the plan was made; absent where it was not measured or may not be shown. */
  readonly from?: number;
  readonly by: number;
  /** ISO date by which it should have moved. */
  readonly due: string;
};

/** What earlier plans said would happen, and what did. It does not say whether the plan was carried out. */
export type TrackRecordSection = {
  readonly intro: Sentence;
  /** The earliest plan first, in the order of its steps. */
  readonly entries: readonly TrackRecordEntry[];
};

export type TrackRecordEntry = ForecastEntry & {
  /** Wave and date of the report that said so. */
  readonly wave: string;
  readonly at: string;
  readonly fix: string;
  readonly fixTitle: string;
  readonly now?: number;
  readonly result: PredictionResult;
  readonly summary: Sentence;
};

/** `partly`: at least half of the way. `too-early`: the latest answers are from before the due day. `not-measured`: one of the two values is missing. */
export type PredictionResult = 'came-true' | 'partly' | 'not' | 'too-early' | 'not-measured';
