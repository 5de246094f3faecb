import type { Condition } from './condition.ts';

/** Anchored level of a question, 0 the broken and 4 the healthy end. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** How much weight one item's answer carries in the evidence. */
export type Weight = 'hearsay' | 'standard' | 'figure';

export type Strength = 'weak' | 'medium' | 'strong';

/** Where a statement of the kit comes from. */
export type Grounds = 'seed' | 'research' | 'judgement';

export type NodeKind = 'capability' | 'symptom' | 'outcome';

/** A folder of questionnaires, read, checked and linked: every id in it resolves. */
export type Kit = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly words: KitWords;
  /** Hash of the source files, so that a report can name the exact kit it was made with. */
  readonly digest: string;
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
  readonly domains: readonly Domain[];
  /** Capabilities, symptoms and outcomes, ordered by id. */
  readonly nodes: readonly KitNode[];
  /** Ordered by cause, then effect. */
  readonly links: readonly Link[];
  readonly cutLoops: readonly CutLoop[];
  /** In the order in which an interview asks them. */
  readonly questions: readonly Question[];
  readonly metrics: readonly Metric[];
  /** Ordered by id. */
  readonly fixes: readonly Fix[];
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: Sources;
  readonly parameters: Parameters;
  readonly thresholds: Thresholds;
};

/** What a report calls things, in the middle of a sentence. */
export type KitWords = {
  /** What is examined as a whole: "Your … is healthy". */
  readonly whole: string;
  /** Who is judged last: "What stands above the …". */
  readonly people: string;
};

export type Role = {
  readonly id: string;
  readonly title: string;
  readonly plural: string;
  /** Roles outside the company (customer, partner) are never asked about its inside. */
  readonly outside: boolean;
  /** Named even beside answers to sensitive questions. */
  readonly executive?: boolean;
  /** A company where this does not hold has nobody of this role; over facts alone. */
  readonly when?: Condition;
};

/** Something about the company that conditions may ask for. */
export type Fact = {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly kind: 'yes-no' | 'number' | 'text';
};

export type Domain = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Ids of its capabilities, in the order of the questionnaire. */
  readonly capabilities: readonly string[];
};

export type KitNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  /** Its broken state in a few words: what a report calls it when it is a cause. A symptom or outcome is called by its title. */
  readonly fault: string;
  readonly why: string;
  /** Domain of a capability; symptoms and outcomes have none. */
  readonly domain?: string;
  /** Capability: the people themselves, judged last. */
  readonly people: boolean;
  /** Capability: share in its domain's score, relative to its siblings. Outcome: share in the burden, sums to 1. */
  readonly weight: number;
  /** Chance (0…1) of being broken of its own accord. */
  readonly leak: number;
  readonly covers: readonly string[];
};

/** "A broken cause tends to break the effect." */
export type Link = {
  readonly cause: string;
  readonly effect: string;
  readonly strength: Strength;
  readonly because: string;
  readonly source: Grounds;
  readonly covers: readonly string[];
};

/** A feedback loop left out to keep the model acyclic. */
export type CutLoop = { readonly cause: string; readonly effect: string; readonly because: string };

export type Question = {
  readonly id: string;
  /** Former ids, so that old sheets keep scoring. */
  readonly was: readonly string[];
  /** The node it tells about. */
  readonly node: string;
  readonly ask: string;
  readonly wording: Readonly<Record<string, string>>;
  /** Role → how well that role can see it, 0.5 or 1. */
  readonly roles: Readonly<Record<string, number>>;
  readonly help?: string;
  readonly weight: Weight;
  readonly when?: Condition;
  readonly core: boolean;
  readonly about: 'existence' | 'use' | 'result';
  readonly sensitive: boolean;
  /** Days after which half of an answer's weight is gone. */
  readonly halfLife: number;
  readonly covers: readonly string[];
  readonly form: QuestionForm;
};

/** What may be answered, and how it becomes a level. */
export type QuestionForm =
  | { readonly kind: 'levels'; readonly levels: Readonly<Record<Level, string>> }
  | { readonly kind: 'yes-no'; readonly healthy: 'yes' | 'no' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'recommend' }
  | { readonly kind: 'text' };

export type Option = { readonly id: string; readonly title: string; readonly level: Level };

/** A hard figure and the four cuts that turn it into a level. */
export type Metric = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly definition: string;
  readonly where: string;
  readonly better: 'high' | 'low';
  /** Reaching cut k (from the worse side) earns level k; ascending when high is better, else descending. */
  readonly thresholds: readonly [number, number, number, number];
  readonly range: { readonly min: number; readonly max: number };
  readonly source: Grounds;
  readonly note?: string;
  readonly covers: readonly string[];
};

export type Fix = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly owner: string;
  /** Person-weeks, more than 0. */
  readonly effort: number;
  /** Days. */
  readonly horizon: 30 | 60 | 90 | 180;
  readonly measure: string;
  /** Fixes that must come first. */
  readonly after: readonly string[];
  /** What it repairs and how surely (effect 0…1). */
  readonly repairs: readonly Repair[];
  readonly moves: readonly Move[];
  readonly replacesPeople: boolean;
  readonly covers: readonly string[];
};

export type Repair = { readonly capability: string; readonly effect: number };

/** A prediction: question, metric or outcome `id` moves `by` (levels, or the metric's unit) within days. */
export type Move = { readonly id: string; readonly by: number; readonly withinDays: number };

export type GlossaryEntry = { readonly term: string; readonly means: string };

export type Sources = {
  readonly systems: readonly { readonly id: string; readonly title: string; readonly document: string }[];
  readonly rows: readonly SourceRow[];
};

export type SourceRow = {
  readonly id: string;
  readonly system: string;
  readonly cover: readonly CoverLetter[];
  readonly statement: string;
};

export type CoverLetter = 'Q' | 'N' | 'E' | 'F' | 'K' | 'R' | 'D';

/** Numbers of the causal model. Probabilities in 0…1. */
export type Parameters = {
  readonly strengths: Readonly<Record<Strength, number>>;
  readonly leaks: {
    readonly root: number;
    readonly derived: number;
    readonly people: number;
    readonly symptom: number;
    readonly outcome: number;
  };
  /** Discrimination κ by weight of the item. */
  readonly discrimination: Readonly<Record<Weight, number>>;
  /** Error correlations ρ at the three levels of tempering. */
  readonly correlation: { readonly item: number; readonly respondent: number; readonly group: number };
  /** Opinion never moves odds by more than this factor. */
  readonly oddsLimit: number;
  /** "Would you recommend us" 0–10: the four cuts to a level. */
  readonly recommendCuts: readonly [number, number, number, number];
};

/** When a thing gets its name; all of them are content of the kit. */
export type Thresholds = {
  readonly verdict: {
    readonly rootOwnFault: number;
    readonly rootBenefit: number;
    readonly peopleUpstreamBelief: number;
    readonly healthyOwnFault: number;
    readonly healthyBenefit: number;
  };
  readonly label: {
    readonly root: number;
    readonly notAsked: number;
    readonly inherited: number;
    /** Chance from which a node is called broken, an outcome in trouble. */
    readonly broken: number;
    readonly sound: number;
    readonly unknownShift: number;
  };
  /** Least benefit (0…1 of the weighted outcomes) that a fix must add to the best bundle. */
  readonly plan: { readonly gain: number };
  readonly firmShare: number;
  readonly coverage: number;
  /** Lower ends of fragile, sound and strong (scores 0…100). */
  readonly bands: { readonly fragile: number; readonly sound: number; readonly strong: number };
  /** Average deviation in levels above which a group of four or more is contested. */
  readonly contestedDeviation: number;
  /** Levels between two groups that make a perception gap. */
  readonly gap: number;
  /** Smallest group shown apart where sheets are anonymous or a question is sensitive. */
  readonly smallestGroup: number;
};
