import type { Evidence } from './sheet.ts';

/** Why one thing in a report is as it is. Numbers are unrounded; every id in `next` can be explained in turn. */
export type Explanation = {
  /** As the report writes it; an id without a prefix for what stands only in the kit. */
  readonly id: string;
  /** What kind of thing it is: "root cause", "answer", "sentence". */
  readonly kind: string;
  readonly title: string;
  /** What the report and the kit say about it. */
  readonly says: readonly string[];
  readonly values: readonly ExplainedValue[];
  /** What people answered, as far as it may be shown; as the report's list of answers has them. */
  readonly answers: readonly ExplainedAnswer[];
  /** How answers became belief, for each node it rests on. */
  readonly nodes: readonly ExplainedNode[];
  readonly wouldChange: readonly string[];
  readonly next: readonly NextId[];
};

/** `chance`, `share`: 0…1; `points`: 0…100; `levels`: 0…4; `log-odds`: any number. */
export type Unit = 'chance' | 'share' | 'points' | 'levels' | 'log-odds' | 'count' | 'weeks' | 'days';

export type ExplainedValue = {
  /** Field of the report's entry. */
  readonly field: string;
  readonly means: string;
  /** What or whom it is about, where the entry has several of its kind. */
  readonly of?: string;
  readonly value: number;
  readonly unit: Unit;
};

export type ExplainedAnswer = {
  readonly id: string;
  readonly node: string;
  readonly question: string;
  /** The question as that role was asked. */
  readonly ask: string;
  readonly state: 'answered' | 'unknown' | 'not-applicable' | 'withheld';
  readonly who: string;
  readonly role: string;
  readonly said: string;
  readonly level?: number;
  readonly meaning?: string;
  readonly note?: string;
  /** What a named person said it rests on. */
  readonly evidence?: Evidence;
  /** A figure that does not count, because another one of its metric does. */
  readonly setAside?: true;
  /** Known where the person may be named: κ of the question, and how well the role sees it (0…1). */
  readonly weight?: { readonly discrimination: number; readonly visibility: number };
};

export type ExplainedNode = {
  readonly node: string;
  readonly title: string;
  /** Probabilities 0…1; own fault and inherited add up to the belief. */
  readonly prior: number;
  readonly belief: number;
  readonly ownFault: number;
  readonly inherited: number;
  readonly contested: boolean;
  readonly evidence: EvidenceSum;
  /** The most active first. */
  readonly linksIn: readonly ExplainedLink[];
};

/**
 * The tempered sum of a node's answers, in log-odds of "broken". Withheld answers are in none of the sums.
 */
export type EvidenceSum = {
  readonly groups: readonly GroupSum[];
  readonly opinions?: DampedSum;
  readonly total: number;
  /** Opinions, and hard figures, are each held within ± this. */
  readonly limit: number;
  /** A hard figure says broken where opinions say sound: the total does not fall below half of the figures. */
  readonly conflict: boolean;
  /** Questions with answers that are left out to protect people. */
  readonly withheld: number;
};

/** A sum already divided by its damping, and held within the limit where one applies. */
export type DampedSum = { readonly sum: number; readonly damping: number };

export type GroupSum = DampedSum & {
  /** A role, or `figure`. */
  readonly group: string;
  readonly title: string;
  readonly respondents: number;
  /** People who may be named. */
  readonly voices: readonly VoiceSum[];
};

export type VoiceSum = DampedSum & {
  readonly who: string;
  /** κ · visibility · (2 − level) of each question. */
  readonly parts: readonly { readonly question: string; readonly log: number }[];
};

export type ExplainedLink = {
  readonly cause: string;
  readonly title: string;
  readonly activity: number;
  readonly strength: string;
  readonly source: string;
  readonly because: string;
};

export type NextId = { readonly id: string; readonly relation: NextRelation; readonly title: string };

export type NextRelation =
  | 'part-of'
  | 'consists-of'
  | 'about'
  | 'cause'
  | 'effect'
  | 'repaired-by'
  | 'repairs'
  | 'needs'
  | 'answer'
  | 'answered-by';
