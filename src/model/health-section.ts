import type { Label } from './diagnosis.ts';
import type { NodeKind } from './kit.ts';
import type { Interval, ScoreValue } from './scorecard.ts';
import type { Sentence } from './sentence.ts';

export type HealthSection = {
  readonly summary: Sentence;
  readonly overall: ScoreValue;
  readonly band?: Band;
  readonly plain: ScoreValue;
  /** Plain mean minus geometric mean, 0…100; absent when not assessed. */
  readonly imbalance?: number;
  readonly coverage: number;
  readonly domains: readonly DomainEntry[];
  /** Symptoms and outcomes, outcomes first. */
  readonly troubles: readonly TroubleEntry[];
};

export type Band = 'weak' | 'fragile' | 'sound' | 'strong';

export type DomainEntry = {
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  readonly coverage: number;
  readonly capabilities: readonly CapabilityEntry[];
};

export type CapabilityEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  readonly respondents: number;
  readonly label: Label;
  readonly belief: number;
};

export type TroubleEntry = {
  readonly id: string;
  readonly node: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  readonly belief: number;
  /** The part of the belief that no cause in the kit explains. */
  readonly unexplained: number;
};

export type StrengthSection = {
  readonly intro: Sentence;
  readonly strengths: readonly StrengthEntry[];
};

export type StrengthEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly score: number;
  readonly band: Band;
  readonly interval?: Interval;
  readonly summary: Sentence;
};
