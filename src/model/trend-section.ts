import type { Movement } from './comparison.ts';
import type { ScoreValue } from './scorecard.ts';
import type { Sentence } from './sentence.ts';

/** All waves of one company side by side, the earliest first. */
export type TrendSection = {
  readonly intro: Sentence;
  readonly waves: readonly TrendWave[];
  /** The whole, the domains in the order of the kit, then outcomes and symptoms. */
  readonly lines: readonly TrendLine[];
  /** Everything a wave named as a root cause, the first named first. */
  readonly rootCauses: readonly TrendCause[];
};

export type TrendWave = { readonly wave: string; readonly at: string; readonly people: number };

export type TrendLine = {
  readonly id: string;
  readonly subject: string;
  readonly kind: Movement['kind'];
  readonly title: string;
  /** One for each wave. */
  readonly values: readonly ScoreValue[];
};

export type TrendCause = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly fault: string;
  /** Whether each wave named it. */
  readonly named: readonly boolean[];
  /** Whether each wave assessed it; absent in reports of older programs. */
  readonly assessed?: readonly boolean[];
};
