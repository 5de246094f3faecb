import type { Repair } from './kit.ts';

/** As many fixes as a plan combines; what they need first comes on top. */
export const mostTogether = 3;

/** Fixes chosen and put in order. Benefits in shares of the weighted outcomes, effort in person-weeks. */
export type Plan = {
  /** Person-weeks available for the whole plan. */
  readonly capacity: number;
  /** Every fix that repairs something the company has, by falling benefit per person-week. */
  readonly ranking: readonly RankedFix[];
  readonly bundle?: Bundle;
  /** In the order of doing; prerequisites first. */
  readonly steps: readonly Step[];
};

export type RankedFix = {
  readonly fix: string;
  readonly durableBenefit: number;
  readonly immediateBenefit: number;
  readonly perWeek: number;
  /** Person-weeks with everything that must come first. */
  readonly effort: number;
  /** Why it may not be chosen. */
  readonly held?: 'judge-people-later' | 'over-capacity';
};

/**
 * Up to three fixes with the largest joint benefit inside the capacity (prerequisites counted), each of which adds
 * at least the kit's least gain to the others.
 */
export type Bundle = {
  readonly fixes: readonly string[];
  readonly durableBenefit: number;
  readonly interaction: number;
  /** What it would lose without each of its fixes. */
  readonly losses: readonly { readonly fix: string; readonly durableBenefit: number }[];
  readonly effort: number;
};

export type Step = {
  readonly fix: string;
  readonly phase: Phase;
  readonly owner: string;
  readonly effort: number;
  /** Days from the start by which its effect should show. */
  readonly dueDays: number;
  readonly because: 'best-bundle' | 'prerequisite';
  /** Fixes that would have to come before it, but whose work is in place by the answers. */
  readonly inPlace: readonly string[];
  readonly predictions: readonly Prediction[];
};

export type Phase = 30 | 60 | 90;

/** `withinDays` counts from the start of the plan. */
export type Prediction = { readonly id: string; readonly by: number; readonly withinDays: number };

/** Joint benefits of sets of repairs, in the order of the sets; 0…1 of the weighted outcomes. */
export type Benefits = {
  readonly durable: BenefitsOf;
  readonly immediate: BenefitsOf;
};

export type BenefitsOf = (bundles: readonly (readonly Repair[])[]) => readonly number[];
