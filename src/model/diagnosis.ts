import type { NodeKind } from './kit.ts';
import type { Evidence } from './sheet.ts';

/** What the answers say about causes. Probabilities in 0…1; burden and benefit in shares of the weighted outcomes. */
export type Diagnosis = {
  readonly verdict: DiagnosisVerdict;
  /** Expected share of weighted outcomes that are in trouble, given the answers and before them. */
  readonly burden: number;
  readonly priorBurden: number;
  /** Ordered by id. Capabilities that do not apply to the company are not in the diagnosis at all. */
  readonly nodes: readonly NodeBelief[];
  /** Ordered by cause, then effect. */
  readonly links: readonly LinkActivity[];
  /** Capabilities by falling durable benefit, ties by own fault, then id. */
  readonly ranking: readonly Candidate[];
  readonly robustness?: Robustness;
  /** What the named roots take away together; absent where none is named. */
  readonly relief?: Relief;
  /** Chance of each unexplained outcome to be in trouble if every capability were sound; only with such a verdict. */
  readonly outside?: readonly OutcomeChance[];
};

/** What repairing all named roots for good would take away, more than the sum where they act side by side. */
export type Relief = {
  /** Share (0…1) of the weighted outcomes. */
  readonly benefit: number;
  /** By how much each outcome gets less likely (0…1), the largest first. */
  readonly outcomes: readonly OutcomeChance[];
};

export type OutcomeChance = { readonly outcome: string; readonly chance: number };

export type DiagnosisVerdict =
  | { readonly kind: 'root-cause'; readonly roots: readonly string[] }
  | { readonly kind: 'people'; readonly roots: readonly string[] }
  | { readonly kind: 'healthy' }
  | {
      readonly kind: 'insufficient-evidence';
      readonly candidates: readonly string[];
      /** Outcomes that are likely in trouble although all that was asked about looks sound; absent where there are none. */
      readonly unexplained?: readonly string[];
    };

/** Whether all that was asked about looks sound; then there is nothing to repair, and no plan. */
export function looksSound(verdict: DiagnosisVerdict): boolean {
  return (
    verdict.kind === 'healthy' ||
    (verdict.kind === 'insufficient-evidence' && verdict.unexplained !== undefined)
  );
}

export type NodeBelief = {
  readonly node: string;
  readonly kind: NodeKind;
  readonly prior: number;
  /** Probability that the node is broken (capability) or that the trouble is there. */
  readonly belief: number;
  /** The part of the belief that is the node's own. */
  readonly ownFault: number;
  /** The part that comes only from causes upstream; ownFault + inherited = belief. */
  readonly inherited: number;
  /** Log likelihood ratio of its own answers, clipped. */
  readonly evidence: number;
  readonly answers: number;
  readonly contested: boolean;
};

export type LinkActivity = {
  readonly cause: string;
  readonly effect: string;
  /** Probability that the cause is broken and did break the effect. */
  readonly activity: number;
};

export type Label =
  | 'root-cause'
  | 'likely-root-not-asked'
  | 'inherited-weakness'
  | 'contested'
  | 'sound'
  | 'unknown'
  | 'weak-point';

export type Candidate = {
  readonly node: string;
  readonly label: Label;
  readonly durableBenefit: number;
  readonly immediateBenefit: number;
  readonly relapseGap: number;
  /** Largest belief among the ecosystem's capabilities (those not marked people) that can break it; 0 without any. */
  readonly ecosystemAbove: number;
  readonly paths: readonly CausalPath[];
  readonly evidenceFor: readonly EvidenceEffect[];
  readonly evidenceAgainst: readonly EvidenceEffect[];
};

/** A chain of nodes from a cause to an outcome; `activity` is the product along it. */
export type CausalPath = { readonly nodes: readonly string[]; readonly activity: number };

/** What leaving one question's answers out would change, in log-odds of own fault. */
export type EvidenceEffect = {
  readonly node: string;
  readonly question: string;
  readonly change: number;
};

export type Robustness = {
  readonly draws: number;
  readonly candidates: readonly CandidateRobustness[];
  readonly oneAtATime: readonly Sensitivity[];
};

export type CandidateRobustness = {
  readonly node: string;
  readonly topOne: number;
  readonly topThree: number;
  /** Among the first three in nearly all draws, and not contested. */
  readonly firm: boolean;
  readonly benefit: { readonly low: number; readonly high: number };
};

/** A single changed assumption that puts another capability first. */
export type Sensitivity = {
  readonly parameter: string;
  readonly direction: 'up' | 'down';
  readonly first: string;
};

/** "If you repair X": the same company with these repairs made, lasting or for now. */
export type WhatIfRepaired = {
  readonly burden: number;
  readonly durable: RepairedWorld;
  readonly immediate: RepairedWorld;
};

export type RepairedWorld = {
  readonly burden: number;
  /** Burden taken away, 0…1. */
  readonly benefit: number;
  /** Ordered by id. */
  readonly nodes: readonly { readonly node: string; readonly belief: number }[];
};

/** "If you learn that X is sound (or broken)": nothing is repaired, only what we believe changes. */
export type WhatIfLearned = {
  readonly verdict: DiagnosisVerdict;
  readonly burden: number;
  /** Ordered by id. */
  readonly nodes: readonly {
    readonly node: string;
    readonly belief: number;
    readonly ownFault: number;
    readonly inherited: number;
  }[];
  /** Capabilities by falling durable benefit, ties by own fault, then id. */
  readonly ranking: readonly { readonly node: string; readonly durableBenefit: number }[];
};

/** A question worth asking next, and whom. */
export type Suggestion = {
  readonly question: string;
  readonly node: string;
  readonly role: string;
  /** Expected gain of the best fix's durable benefit per person-week from choosing it after the answer, 0 or more. */
  readonly gain: number;
  /** Expected change of that number in either direction, also where the same fix stays best. */
  readonly sway: number;
  /**
   * Gain and sway as shares of what the best fix brings for each person-week; where that is less than the kit's least
   * gain of a fix, as shares of that gain, so that trifles stay trifles.
   */
  readonly gainShare: number;
  readonly swayShare: number;
  /** Chance (0…1) that the verdict would be of another kind after the answer, or name another root first. */
  readonly turn: number;
  readonly prospect: Prospect;
  /** What the figure rests on whose place a better grounded answer would take; absent where none stands. */
  readonly replaces?: Evidence | 'unsaid';
};

/**
 * What an answer could change: the verdict; what to do first; what the best fix is worth, and no more; or hardly
 * anything.
 */
export type Prospect = 'verdict' | 'choice' | 'worth' | 'little';
