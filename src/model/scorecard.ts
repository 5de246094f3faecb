import type { AnswerValue, Evidence } from './sheet.ts';
import type { Weight } from './kit.ts';

/** What was answered, turned into levels and scores; everything the diagnosis needs to know of the sheets. */
export type Scorecard = {
  readonly respondents: readonly RespondentSummary[];
  /** One per answered question and respondent that says something about a node; ordered by node, group, respondent, question. */
  readonly readings: readonly Reading[];
  readonly nodes: readonly NodeScore[];
  readonly domains: readonly DomainScore[];
  readonly overall: OverallScore;
  /** Questions that somebody answered who may not be named there; ordered by question. */
  readonly hidden: readonly HiddenAnswers[];
  /** Sheets that look carelessly answered, ordered by respondent, date, path. */
  readonly careless: readonly CarelessSheet[];
};

/**
 * Answers of people who may not be named: those of the roles in `groups`, where enough people gave one, stand for
 * their role; all others are shown nowhere and count in no number.
 */
export type HiddenAnswers = {
  readonly question: string;
  readonly groups: readonly string[];
  /** Roles of which too few gave one. */
  readonly tooFew: readonly string[];
};

/** `long-run`: the same level again and again; `little-spread`: hardly two levels used; `hurried`: noted in the sheet. */
export type CarelessSign = 'long-run' | 'little-spread' | 'hurried';

export type CarelessSheet = {
  readonly respondent: string;
  readonly path: string;
  readonly signs: readonly CarelessSign[];
  /** What its answers count of their usual weight: 0.5 or 0. */
  readonly weight: number;
};

/** One person, whose sheets may be several. */
export type RespondentSummary = {
  readonly id: string;
  readonly name?: string;
  readonly roles: readonly string[];
  readonly anonymous: boolean;
  readonly date: string;
  /** Questions this respondent could have answered, and what became of them. */
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
};

/** Group of the hard figures, beside those of the roles; no role of a kit bears this id. */
export const figureGroup = 'figure';

/** Levels on the two sides of the middle: at `bad` or below and at `good` or above, two sources contradict each other. */
export const opposite = { bad: 1, good: 3 } as const;

/** One answer as evidence on one node. */
export type Reading = {
  readonly node: string;
  readonly question: string;
  readonly respondent: string;
  /** Role group whose voice this is, or `figureGroup` for a hard figure. */
  readonly group: string;
  /** 0…4; fractional where a figure was given as a range. */
  readonly level: number;
  readonly weight: Weight;
  /** How well the role sees it, 0.5 or 1, times the weight of a sheet that looks carelessly answered. */
  readonly visibility: number;
  readonly value: AnswerValue;
  readonly evidence?: Evidence;
  readonly note?: string;
  readonly date: string;
};

/** 0…100, or why there is none. */
export type ScoreValue =
  | {
      readonly state: 'assessed';
      readonly score: number;
      readonly interval?: Interval;
      /** What it would be if every blank were the worst answer, and if it were the best. */
      readonly blanks?: Interval;
    }
  | { readonly state: 'not-assessed'; readonly reason: NotAssessed };

export type NotAssessed =
  | 'not-asked'
  | 'nobody-knows'
  | 'does-not-apply'
  | 'too-few-answers'
  | 'too-little-coverage'
  /** Answered, but by too few people who may not be named. */
  | 'withheld';

export type Interval = { readonly low: number; readonly high: number };

export type NodeScore = {
  readonly node: string;
  readonly value: ScoreValue;
  /** Share (0…1) of its applicable questions that got at least one informed answer. */
  readonly coverage: number;
  readonly respondents: number;
  readonly groups: readonly GroupScore[];
};

/** Mean level (0…4) of one role group. */
export type GroupScore = {
  readonly group: string;
  readonly mean: number;
  readonly respondents: number;
  /** Mean absolute deviation from the mean, in levels. */
  readonly deviation: number;
  /** Whether it is four people or more who lie further apart than the kit lets stand. Figures are no people. */
  readonly split: boolean;
  /** From four people on; fewer say little about their spread. */
  readonly agreement?: Agreement;
};

/** How far the people of one group agree; `awg` −1…1 (.70 acceptable), `rwg` 0…1, `deviation` in levels. */
export type Agreement = { readonly deviation: number; readonly awg: number; readonly rwg: number };

export type DomainScore = {
  readonly domain: string;
  readonly value: ScoreValue;
  /** Share (0…1) of its applicable capabilities, by weight, that are assessed. */
  readonly coverage: number;
};

export type OverallScore = {
  /** Weighted geometric mean of the domains. */
  readonly value: ScoreValue;
  /** Plain (arithmetic) mean of the same domains. */
  readonly plain: ScoreValue;
  readonly coverage: number;
};
