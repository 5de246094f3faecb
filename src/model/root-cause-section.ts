import type { Label } from './diagnosis.ts';
import type { Band } from './health-section.ts';
import type { CausalMap } from './causal-map.ts';
import type { NodeKind } from './kit.ts';
import type { NamedNode } from './named-node.ts';
import type { ScoreValue } from './scorecard.ts';
import type { Sentence } from './sentence.ts';
import type { Evidence } from './sheet.ts';

export type RootCauseSection = {
  readonly intro: Sentence;
  /** Those that the verdict names, and no others. */
  readonly causes: readonly CauseEntry[];
  /** Next in rank; or the candidates that the answers cannot tell apart. */
  readonly runnersUp: readonly CauseEntry[];
  /** How the causes do harm, as one picture. */
  readonly map: CausalMap;
  readonly burden: number;
  readonly priorBurden: number;
};

export type CauseEntry = {
  readonly id: string;
  readonly node: string;
  /** Place among the causes told, from 1; those next in rank go on counting. */
  readonly rank: number;
  /** What is wrong, in a few words. */
  readonly fault: string;
  /** What it should be. */
  readonly title: string;
  /** What it is called here; a cause the verdict does not name is never called a root cause. */
  readonly standing: Standing;
  /** Why the verdict does not name it. */
  readonly notNamed?: Sentence;
  /** Title of its domain. */
  readonly domain: string;
  readonly value: ScoreValue;
  readonly band?: Band;
  readonly label: Label;
  readonly belief: number;
  readonly ownFault: number;
  readonly inherited: number;
  readonly durableBenefit: number;
  readonly immediateBenefit: number;
  readonly relapseGap: number;
  /** The same three as shares (0…1) of the burden the answers show. */
  readonly shares: { readonly durable: number; readonly immediate: number; readonly relapse: number };
  readonly summary: Sentence;
  readonly why: string;
  /** Up to three questions about the cause itself, the worst answers first. */
  readonly said: readonly SaidEntry[];
  /** Answers about other nodes that speak for it, and against it. */
  readonly evidenceFor: readonly EvidenceEntry[];
  readonly evidenceAgainst: readonly EvidenceEntry[];
  readonly paths: readonly PathEntry[];
  readonly firmness: Sentence;
  readonly firm?: boolean;
  /** Share of the draws in which it is among the first three. */
  readonly topThree?: number;
};

/** `next-suspect`: the verdict does not name it; `smaller-root`: only because its repair would bring too little. */
export type Standing = 'root-cause' | 'smaller-root' | 'next-suspect';

/** What was asked and the very words that were chosen. */
export type SaidEntry = {
  readonly id: string;
  readonly node: string;
  readonly question: string;
  readonly ask: string;
  /** Empty where the answers may not be shown. */
  readonly voices: readonly Voice[];
};

/** Answers about another node, and why they bear on the cause. */
export type EvidenceEntry = SaidEntry & {
  /** Title of the node the question is about. */
  readonly about: string;
  /** What leaving these answers out would change, in log-odds of the cause's own fault. */
  readonly change: number;
  readonly relation: Relation;
  /** The rival that the answers point to, or make less likely. */
  readonly rival?: string;
  readonly because: Sentence;
};

/**
 * How another node bears on a cause: it could have caused it and is sound or broken; it should suffer from it and
 * does or hardly does; or the answers point to a rival cause or make one less likely.
 */
export type Relation =
  'cause-sound' | 'cause-broken' | 'effect-shows' | 'effect-missing' | 'rival' | 'rival-cleared';

export type Voice = {
  /** A respondent's label, or the role group where a person may not be shown. */
  readonly who: string;
  readonly named: boolean;
  /** How many people said just this. */
  readonly people: number;
  readonly role: string;
  readonly said: string;
  readonly level?: number;
  /** The level of a figure in words. */
  readonly meaning?: string;
  /** What a named person added, and what the answer rests on. */
  readonly note?: string;
  readonly evidence?: Evidence;
};

export type PathEntry = {
  readonly id: string;
  readonly activity: number;
  readonly nodes: readonly NamedNode[];
  /** Why each link holds, one for each step of the chain. */
  readonly because: readonly string[];
};

export type NotFirstSection = {
  readonly intro: Sentence;
  readonly weakPoints: readonly WeakPointEntry[];
};

export type WeakPointEntry = {
  readonly id: string;
  readonly node: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly fault: string;
  readonly belief: number;
  readonly inherited: number;
  /** Benefits are known for capabilities only. */
  readonly immediateBenefit?: number;
  readonly durableBenefit?: number;
  readonly relapseGap?: number;
  /** The causes it inherits most from. */
  readonly from: readonly (NamedNode & { readonly activity: number })[];
  readonly summary: Sentence;
};
