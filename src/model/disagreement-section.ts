import type { CustomerSection } from './customer-section.ts';
import type { Agreement, CarelessSign, Interval } from './scorecard.ts';
import type { Sentence } from './sentence.ts';
import type { Evidence } from './sheet.ts';

/** Where people, and what they say and what is counted, lie apart; and what to do about it. */
export type DisagreementSection = {
  readonly intro: Sentence;
  /** Gaps between groups first, then single voices against each other; in each the widest first. */
  readonly splits: readonly SplitEntry[];
  /** Ratings that a hard figure contradicts, the widest first. */
  readonly claims: readonly ClaimEntry[];
  /** Metrics for which people entered different figures. */
  readonly conflicts: readonly FigureConflictEntry[];
  /** Role groups that were heard, in the order of the kit: the columns of `views`. */
  readonly groups: readonly GroupEntry[];
  /** How each group sees each point on the map, in the order of the kit. */
  readonly views: readonly ViewEntry[];
  readonly agenda: Agenda;
  /** What people outside the company say of it; absent where the kit asks nothing of the kind. */
  readonly customers?: CustomerSection;
  readonly careless: CarelessSection;
  readonly consistency: ConsistencySection;
};

/**
 * `groups`: two groups of three or more; `source`: one named person against such a group; `sources`: two of fewer
 * than three named people; `within`: one group split in itself.
 */
export type SplitKind = 'groups' | 'source' | 'sources' | 'within';

export type SplitEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly kind: SplitKind;
  readonly contested: boolean;
  /** The question that sets the two sides apart most, in its general wording; absent where they share none. */
  readonly question?: string;
  readonly ask?: string;
  /** Two sides that see it differently, the better view first; absent where they may not be shown. */
  readonly sides?: readonly [SideEntry, SideEntry];
  /** Levels between the two sides, 0…4. */
  readonly difference: number;
  readonly summary: Sentence;
};

export type SideEntry = {
  /** Id of the role. */
  readonly role: string;
  /** Title of the role, its plural for several people. */
  readonly group: string;
  /** Label of the person, where the side is a single named source. */
  readonly source?: string;
  /** Mean level, 0…4. */
  readonly mean: number;
  readonly respondents: number;
  readonly said: readonly string[];
};

/**
 * `rating`: the figure and the people speak of the same point; `effect`: the figure is about what this point should
 * keep sound.
 */
export type ClaimKind = 'rating' | 'effect';

export type ClaimEntry = {
  readonly id: string;
  /** The point that was rated. */
  readonly node: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly claim: SideEntry;
  readonly figure: FigureEntry;
  /** Levels between claim and figure, 0…4. */
  readonly difference: number;
  readonly summary: Sentence;
};

/** A hard figure and where it comes from. */
export type FigureEntry = {
  /** The point it is about. */
  readonly about: string;
  readonly question: string;
  /** Title of the metric. */
  readonly metric: string;
  /** The figure with its unit. */
  readonly said: string;
  readonly level: number;
  readonly meaning: string;
  /** Label of the person who entered it, or the role where the person may not be shown. */
  readonly who: string;
  readonly evidence?: Evidence;
  readonly date: string;
};

export type FigureConflictEntry = {
  readonly id: string;
  readonly node: string;
  readonly question: string;
  readonly title: string;
  /** The one that counts: best evidence, then latest. */
  readonly kept: FigureEntry;
  readonly others: readonly FigureEntry[];
  readonly summary: Sentence;
};

export type GroupEntry = {
  /** Id of the role. */
  readonly role: string;
  readonly title: string;
  readonly plural: string;
  /** People heard on at least one point where the group may be shown. */
  readonly people: number;
};

export type ViewEntry = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  /** Title of its domain; absent for symptoms and outcomes. */
  readonly domain?: string;
  /** Largest mean minus smallest, over the cells shown; absent with fewer than two. */
  readonly spread?: number;
  /** Level of the hard figures on this point, 0…4. */
  readonly figure?: number;
  /** One for each group that was heard on it, in the order of the kit. */
  readonly cells: readonly ViewCell[];
};

export type ViewCell =
  /** Too few people to show them apart. */
  | { readonly state: 'withheld'; readonly role: string }
  | {
      readonly state: 'shown';
      readonly role: string;
      /** Mean level, 0…4. */
      readonly mean: number;
      readonly people: number;
      /** From four people on. */
      readonly agreement?: Agreement;
    };

export type Agenda = {
  readonly intro: Sentence;
  readonly minutes: number;
  /** In the order of talking. */
  readonly points: readonly AgendaPoint[];
};

export type AgendaPoint = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly minutes: number;
  /** What the two sides said. */
  readonly sides: readonly Sentence[];
  readonly why: Sentence;
  /** What must be agreed at the end. */
  readonly settle: Sentence;
  /** What to bring along. */
  readonly bring: Sentence;
  /** Titles of the roles to invite. */
  readonly invite: readonly string[];
};

export type CarelessSection = {
  readonly summary: Sentence;
  /** How many people were flagged, those who may not be named among them. */
  readonly people: number;
  readonly flagged: readonly FlaggedEntry[];
  /** What the ranking would be without them; absent where nobody was flagged. */
  readonly without?: Sentence;
};

export type FlaggedEntry = {
  readonly id: string;
  readonly label: string;
  readonly signs: readonly CarelessSign[];
  /** What the sheet counts: 0.5 or 0. */
  readonly weight: number;
  readonly summary: Sentence;
};

/** Whether answers hang together; only where enough people answered. */
export type ConsistencySection = {
  readonly summary: Sentence;
  /** People of one role over the points they all rated. */
  readonly groups: readonly GroupConsistency[];
  /** Questions of one point over the people who answered all of them. */
  readonly points: readonly PointConsistency[];
};

export type GroupConsistency = {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly people: number;
  /** Points rated by all of them. */
  readonly points: number;
  /** Intraclass correlation ICC(2,1) and ICC(2,k) of Shrout and Fleiss (1979). */
  readonly single: number;
  readonly average: number;
};

export type PointConsistency = {
  readonly id: string;
  readonly node: string;
  readonly title: string;
  readonly people: number;
  readonly questions: number;
  /** Cronbach's alpha with its 95 % interval (Feldt). */
  readonly alpha: number;
  readonly interval: Interval;
};
