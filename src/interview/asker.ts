import type { Question } from '../model/kit.ts';
import type { Answer, AnswerValue } from '../model/sheet.ts';

/** Whoever puts questions to a person: a terminal, plain lines, a test. Every text it is handed is still raw. */
export type Asker = {
  readonly askQuestion: (screen: QuestionScreen) => Promise<Reply>;
  /** A line of free words; undefined when the person left. An empty line stands for the suggestion. */
  readonly askLine: (request: LineRequest) => Promise<string | undefined>;
  /** One of several; undefined when the person left. */
  readonly askChoice: (request: ChoiceRequest) => Promise<string | undefined>;
  readonly tell: (text: string) => Promise<void>;
};

export type LineRequest = { readonly label: string; readonly suggestion?: string };

export type ChoiceRequest = { readonly label: string; readonly options: readonly ChoiceOption[] };

export type ChoiceOption = { readonly id: string; readonly title: string };

/** Everything there is to show about one question. */
export type QuestionScreen = {
  readonly question: Question;
  /** The question in the words of the respondent's role. */
  readonly ask: string;
  /** Title of the domain, or of the part of the kit outside the domains. */
  readonly domain: string;
  /** Counted from 1 among the questions that apply now. */
  readonly number: number;
  readonly total: number;
  /** How many have an answer, wherever they stand. */
  readonly answered: number;
  /** Whether the interview may end before `total`. */
  readonly atMost: boolean;
  /** At the pace so far; at least 1. */
  readonly minutesLeft: number;
  /** Domains and other parts with questions for this person, in order; where one can jump to. */
  readonly parts: readonly Part[];
  /** Why it is asked, and what counts as evidence. */
  readonly why: readonly Reason[];
  /** What may be chosen, in order; empty where the answer is written. */
  readonly choices: readonly Choice[];
  /** What is to be written; absent where the answer is chosen. */
  readonly written?: Written;
  /** What a written line means. */
  readonly decode: (line: string) => Decoded;
  /** The answer given before. */
  readonly earlier?: Answer;
};

export type Reason = {
  /** Why the point matters, what to ask to see; of a figure, what it counts and where it stands. */
  readonly kind: 'why' | 'evidence' | 'definition' | 'where';
  readonly text: string;
};

export type Part = {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly total: number;
};

export type Choice = { readonly title: string; readonly value: AnswerValue };

export type Written =
  | { readonly kind: 'figure'; readonly unit: string; readonly min: number; readonly max: number }
  | { readonly kind: 'recommend' }
  | { readonly kind: 'text' };

/** A line as a value, or why it cannot be one. */
export type Decoded =
  { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly refusal: Refusal };

export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  /** What may be read as another number, and how to write it. */
  | { readonly kind: 'unclear'; readonly text: string }
  | { readonly kind: 'outside'; readonly min: number; readonly max: number };

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  /** To a part, by its id. */
  | { readonly kind: 'jump'; readonly part: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'interrupted' };
