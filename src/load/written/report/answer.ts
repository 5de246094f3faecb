import * as z from 'zod';
import type {
  AnswerNumbers,
  AnswerSection,
  PeopleSection,
  RespondentEntry,
  UpstreamEntry,
} from '../../../model/report.ts';
import { isoDate, share } from '../fields.ts';
import { namedShape } from './named-shape.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { count, sentence, words } from './words.ts';

/** Who answered, the answer, and whether people may be judged. */
export const respondent = z.object({
  id: words,
  label: words,
  named: z.boolean(),
  people: count,
  roles: z.array(words),
  date: isoDate,
  asked: count,
  answered: count,
  unknown: count,
} satisfies ShapeOf<RespondentEntry>);

export const answer = z.object({
  verdict: z.enum({
    'root-cause': 'root-cause',
    people: 'people',
    healthy: 'healthy',
    'insufficient-evidence': 'insufficient-evidence',
  } satisfies EachOf<AnswerSection['verdict']>),
  headline: sentence,
  sureness: sentence,
  changeOfMind: sentence,
  unexplained: z.array(z.object(namedShape)).exactOptional(),
  numbers: z
    .object({
      share: share.exactOptional(),
      chance: share.exactOptional(),
      others: count.exactOptional(),
      people: count,
      figures: count,
    } satisfies ShapeOf<AnswerNumbers>)
    .exactOptional(),
} satisfies ShapeOf<AnswerSection>);

const upstream = z.object({
  id: words,
  node: words,
  title: words,
  fault: words,
  belief: share,
  state: z.enum({ broken: 'broken', open: 'open' } satisfies EachOf<UpstreamEntry['state']>),
} satisfies ShapeOf<UpstreamEntry>);

export const people = z.object({
  judge: z.enum({
    'not-yet': 'not-yet',
    'yes-sound': 'yes-sound',
    'yes-they-are': 'yes-they-are',
    'cannot-say': 'cannot-say',
  } satisfies EachOf<PeopleSection['judge']>),
  reason: sentence,
  upstream: z.array(upstream),
} satisfies ShapeOf<PeopleSection>);
