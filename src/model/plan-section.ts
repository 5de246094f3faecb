import type { Phase } from './plan.ts';
import type { Sentence } from './sentence.ts';
import type { ForecastEntry } from './track-record-section.ts';

export type PlanSection = {
  readonly intro: Sentence;
  /** False where no root cause is named: then the steps are only the best guess. */
  readonly firm: boolean;
  readonly capacity: number;
  readonly effort: number;
  /** Share (0…1) of the burden the whole plan takes away for good; absent without steps, and in reports of older programs. */
  readonly share?: number;
  readonly steps: readonly StepEntry[];
  readonly alternatives: readonly FixEntry[];
};

export type StepEntry = {
  readonly id: string;
  readonly fix: string;
  readonly order: number;
  readonly phase: Phase;
  readonly title: string;
  readonly owner: string;
  readonly effort: number;
  readonly dueDays: number;
  readonly because: 'best-bundle' | 'prerequisite';
  /** Which root cause it repairs, or what else; absent in reports of older programs. */
  readonly why?: Sentence;
  /** Titles of the capabilities it repairs. */
  readonly repairs: readonly string[];
  readonly steps: readonly string[];
  readonly measure: string;
  readonly predictions: readonly Sentence[];
  /** The same for a later wave to be held against; absent in reports of older programs. */
  readonly forecasts?: readonly ForecastEntry[];
  readonly ifSkipped: Sentence;
  /** Which prerequisites need not be done, because their work is in place. */
  readonly inPlace?: Sentence;
};

export type FixEntry = {
  readonly id: string;
  readonly fix: string;
  readonly title: string;
  readonly durableBenefit: number;
  readonly immediateBenefit: number;
  readonly effort: number;
  /** The same with everything that must come first, where that is more. */
  readonly whole?: number;
  readonly held?: 'judge-people-later' | 'over-capacity';
};
