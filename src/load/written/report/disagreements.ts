import * as z from 'zod';
import type {
  Agenda,
  AgendaPoint,
  CarelessSection,
  ClaimEntry,
  ClaimKind,
  ConsistencySection,
  DisagreementSection,
  FigureConflictEntry,
  FigureEntry,
  FlaggedEntry,
  GroupConsistency,
  GroupEntry,
  PointConsistency,
  SideEntry,
  SplitEntry,
  SplitKind,
  ViewEntry,
} from '../../../model/disagreement-section.ts';
import type { Agreement, CarelessSign } from '../../../model/scorecard.ts';
import { customers } from './customers.ts';
import { range } from './score-value.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { count, grounds, meanLevel, sentence, words } from './words.ts';

const side = z.object({
  role: words,
  group: words,
  source: words.exactOptional(),
  mean: meanLevel,
  respondents: count,
  said: z.array(words),
} satisfies ShapeOf<SideEntry>);

const splitKind = z.enum({
  groups: 'groups',
  source: 'source',
  sources: 'sources',
  within: 'within',
} satisfies EachOf<SplitKind>);

const split = z.object({
  id: words,
  node: words,
  title: words,
  kind: splitKind,
  contested: z.boolean(),
  question: words.exactOptional(),
  ask: words.exactOptional(),
  sides: z.tuple([side, side]).exactOptional(),
  difference: meanLevel,
  summary: sentence,
} satisfies ShapeOf<SplitEntry>);

const figure = z.object({
  about: words,
  question: words,
  metric: words,
  said: words,
  level: meanLevel,
  meaning: words,
  who: words,
  evidence: grounds.exactOptional(),
  date: words,
} satisfies ShapeOf<FigureEntry>);

const claim = z.object({
  id: words,
  node: words,
  title: words,
  kind: z.enum({ rating: 'rating', effect: 'effect' } satisfies EachOf<ClaimKind>),
  claim: side,
  figure,
  difference: meanLevel,
  summary: sentence,
} satisfies ShapeOf<ClaimEntry>);

const conflict = z.object({
  id: words,
  node: words,
  question: words,
  title: words,
  kept: figure,
  others: z.array(figure),
  summary: sentence,
} satisfies ShapeOf<FigureConflictEntry>);

const group = z.object({
  role: words,
  title: words,
  plural: words,
  people: count,
} satisfies ShapeOf<GroupEntry>);

const agreement = z.object({
  deviation: meanLevel,
  awg: z.number(),
  rwg: z.number(),
} satisfies ShapeOf<Agreement>);

const cell = z.discriminatedUnion(
  'state',
  [
    z.object({ state: z.literal('withheld'), role: words }),
    z.object({
      state: z.literal('shown'),
      role: words,
      mean: meanLevel,
      people: count,
      agreement: agreement.exactOptional(),
    }),
  ],
  { error: () => 'withheld shown' },
);

const view = z.object({
  id: words,
  node: words,
  title: words,
  domain: words.exactOptional(),
  spread: meanLevel.exactOptional(),
  figure: meanLevel.exactOptional(),
  cells: z.array(cell),
} satisfies ShapeOf<ViewEntry>);

const point = z.object({
  id: words,
  node: words,
  title: words,
  minutes: count,
  sides: z.array(sentence),
  why: sentence,
  settle: sentence,
  bring: sentence,
  invite: z.array(words),
} satisfies ShapeOf<AgendaPoint>);

const agenda = z.object({
  intro: sentence,
  minutes: count,
  points: z.array(point),
} satisfies ShapeOf<Agenda>);

const sign = z.enum({
  'long-run': 'long-run',
  'little-spread': 'little-spread',
  hurried: 'hurried',
} satisfies EachOf<CarelessSign>);

const flagged = z.object({
  id: words,
  label: words,
  signs: z.array(sign),
  weight: z.number(),
  summary: sentence,
} satisfies ShapeOf<FlaggedEntry>);

const careless = z.object({
  summary: sentence,
  people: count,
  flagged: z.array(flagged),
  without: sentence.exactOptional(),
} satisfies ShapeOf<CarelessSection>);

const ofGroup = z.object({
  id: words,
  role: words,
  title: words,
  people: count,
  points: count,
  single: z.number(),
  average: z.number(),
} satisfies ShapeOf<GroupConsistency>);

const ofPoint = z.object({
  id: words,
  node: words,
  title: words,
  people: count,
  questions: count,
  alpha: z.number(),
  interval: range,
} satisfies ShapeOf<PointConsistency>);

const consistency = z.object({
  summary: sentence,
  groups: z.array(ofGroup),
  points: z.array(ofPoint),
} satisfies ShapeOf<ConsistencySection>);

/** Where people disagree, and what to do about it. */
export const disagreements = z.object({
  intro: sentence,
  splits: z.array(split),
  claims: z.array(claim),
  conflicts: z.array(conflict),
  groups: z.array(group),
  views: z.array(view),
  agenda,
  customers: customers.exactOptional(),
  careless,
  consistency,
} satisfies ShapeOf<DisagreementSection>);
