import type { DiagnosisVerdict, Label } from './diagnosis.ts';
import type { NodeKind } from './kit.ts';
import type { Phase } from './plan.ts';
import type { Interval, ScoreValue } from './scorecard.ts';
import type { Evidence } from './sheet.ts';

/**
 * The one value every page is drawn from. Numbers are unrounded here; sections stand in the order of reading.
 * Every `id` is unique over the whole report and bears the kind of its entry in front: `cause:coaching`.
 */
export type Report = {
  readonly schemaVersion: 1;
  readonly toolVersion: string;
  /** ISO date the report was made for. */
  readonly at: string;
  readonly kit: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly digest: string;
  };
  readonly company: string;
  readonly wave: string;
  readonly respondents: readonly RespondentEntry[];
  readonly answer: AnswerSection;
  readonly people: PeopleSection;
  readonly health: HealthSection;
  readonly rootCauses: RootCauseSection;
  readonly notFirst: NotFirstSection;
  readonly plan: PlanSection;
  readonly disagreements: DisagreementSection;
  readonly unknowns: UnknownSection;
  readonly strengths: StrengthSection;
  readonly appendix: Appendix;
};

/** A sentence with an id, so that it can be traced back to what it rests on. */
export type Sentence = { readonly id: string; readonly text: string };

/** One person, or all people of one role who must not be named. */
export type RespondentEntry = {
  readonly id: string;
  /** Name if one was given, else the respondent's id; the plural of the role where nobody may be named. */
  readonly label: string;
  readonly named: boolean;
  readonly people: number;
  /** Titles of the roles. */
  readonly roles: readonly string[];
  /** Date of the latest of its sheets. */
  readonly date: string;
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
};

export type AnswerSection = {
  readonly verdict: DiagnosisVerdict['kind'];
  /** The one sentence a CEO can repeat. */
  readonly headline: Sentence;
  readonly sureness: Sentence;
  readonly changeOfMind: Sentence;
};

export type PeopleSection = {
  readonly judge: 'not-yet' | 'yes-sound' | 'yes-they-are' | 'cannot-say';
  readonly reason: Sentence;
  /** What stands above the people and is broken or still open; most surely broken first. */
  readonly upstream: readonly UpstreamEntry[];
};

export type UpstreamEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly fault: string;
  readonly belief: number;
  readonly state: 'broken' | 'open';
};

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

export type RootCauseSection = {
  readonly intro: Sentence;
  readonly causes: readonly CauseEntry[];
  /** Next in rank; or the candidates that the answers cannot tell apart. */
  readonly runnersUp: readonly CauseEntry[];
  readonly burden: number;
  readonly priorBurden: number;
};

export type CauseEntry = {
  readonly id: string;
  readonly node: string;
  /** Place in the ranking of all capabilities, from 1. */
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

export type NamedNode = {
  readonly node: string;
  readonly title: string;
  readonly fault: string;
  readonly kind: NodeKind;
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

export type PlanSection = {
  readonly intro: Sentence;
  /** False where no root cause is named: then the steps are only the best guess. */
  readonly firm: boolean;
  readonly capacity: number;
  readonly effort: number;
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
  /** Titles of the capabilities it repairs. */
  readonly repairs: readonly string[];
  readonly steps: readonly string[];
  readonly measure: string;
  readonly predictions: readonly Sentence[];
  readonly ifSkipped: Sentence;
};

export type FixEntry = {
  readonly id: string;
  readonly fix: string;
  readonly title: string;
  readonly durableBenefit: number;
  readonly immediateBenefit: number;
  readonly effort: number;
  readonly held?: 'judge-people-later' | 'over-capacity';
};

export type DisagreementSection = {
  readonly intro: Sentence;
  /** The widest first. */
  readonly splits: readonly SplitEntry[];
};

export type SplitEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly contested: boolean;
  /** Two groups that see it differently, the better view first. */
  readonly sides?: readonly [SideEntry, SideEntry];
  /** Levels between the two sides, 0…4. */
  readonly difference: number;
  readonly summary: Sentence;
};

export type SideEntry = {
  readonly group: string;
  /** Mean level, 0…4. */
  readonly mean: number;
  readonly respondents: number;
  readonly said: readonly string[];
};

export type UnknownSection = {
  readonly intro: Sentence;
  /** Capabilities nobody could score, with the reason. */
  readonly gaps: readonly GapEntry[];
  /** Questions to which someone said "I don't know", the most frequent first. */
  readonly unknowns: readonly UnknownEntry[];
  /** Respondents whose answers have grown old. */
  readonly stale: readonly StaleEntry[];
  /** What the questions below could change. */
  readonly askIntro: Sentence;
  readonly ask: readonly AskEntry[];
};

export type GapEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  /** Title of its domain. */
  readonly domain: string;
  readonly value: Extract<ScoreValue, { readonly state: 'not-assessed' }>;
};

export type UnknownEntry = {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  readonly respondents: number;
};

/** Answers to one question that are older than its half-life. */
export type StaleEntry = {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  readonly answers: number;
  /** Days since the oldest of them. */
  readonly days: number;
};

export type AskEntry = {
  readonly id: string;
  readonly question: string;
  readonly ask: string;
  /** Title of the role to ask. */
  readonly role: string;
  readonly why: Sentence;
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

export type Appendix = {
  readonly answers: readonly AnswerEntry[];
  readonly assumptions: readonly Sentence[];
  readonly method: readonly Sentence[];
};

export type AnswerEntry = {
  readonly id: string;
  readonly node: string;
  readonly question: string;
  readonly ask: string;
  readonly state: 'answered' | 'unknown' | 'not-applicable' | 'withheld';
  /** A respondent's label, the role group, or `withheld`. */
  readonly who: string;
  readonly role: string;
  /** The chosen words; empty when withheld. */
  readonly said: string;
  readonly level?: number;
  /** The level of a figure in words. */
  readonly meaning?: string;
  readonly note?: string;
};
