import type { Question } from './kit.ts';
import type { NamedNode } from './named-node.ts';
import type { DiagnosisVerdict } from './diagnosis.ts';
import type { DisagreementSection } from './disagreement-section.ts';
import type { HealthSection, StrengthSection } from './health-section.ts';
import type { PlanSection } from './plan-section.ts';
import type { NotFirstSection, RootCauseSection } from './root-cause-section.ts';
import type { ScoreValue } from './scorecard.ts';
import type { Sentence } from './sentence.ts';
import type { Evidence } from './sheet.ts';
import type { TrackRecordSection } from './track-record-section.ts';
import type { TrendSection } from './trend-section.ts';

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
  /** What earlier plans predicted; only with earlier reports. */
  readonly trackRecord?: TrackRecordSection;
  /** This wave and those before it; only with earlier reports. */
  readonly trend?: TrendSection;
  readonly disagreements: DisagreementSection;
  readonly unknowns: UnknownSection;
  readonly strengths: StrengthSection;
  readonly appendix: Appendix;
};

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
  /** Outcomes in trouble that nothing asked about explains; absent where a cause may still be found among it. */
  readonly unexplained?: readonly NamedNode[];
  /** What the sentences say in words, as numbers; absent in reports of older programs. */
  readonly numbers?: AnswerNumbers;
};

export type AnswerNumbers = {
  /** Share (0…1) of the burden that the named causes explain; absent where none is named. */
  readonly share?: number;
  /** Own fault of the least sure of them. */
  readonly chance?: number;
  /** Other points that likely have a fault of their own; absent where they are few, or the named causes explain a quarter. */
  readonly others?: number;
  readonly people: number;
  /** Questions answered by a hard figure. */
  readonly figures: number;
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
  /** Absent in reports of older programs. */
  readonly kind?: Question['form']['kind'];
  readonly state: 'answered' | 'unknown' | 'not-applicable' | 'withheld';
  /** A respondent's label, the role group, or `withheld`. */
  readonly who: string;
  readonly role: string;
  /** The chosen words; empty when withheld. */
  readonly said: string;
  readonly level?: number;
  /** The level of a figure, or of a chance to recommend (0–10), in words. */
  readonly meaning?: string;
  readonly note?: string;
  /** What a named person said it rests on. */
  readonly evidence?: Evidence;
  /** A figure that does not count, because another one of its metric does: best evidence, then latest. */
  readonly setAside?: true;
};
