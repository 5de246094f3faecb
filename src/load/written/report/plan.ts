import * as z from 'zod';
import type { FixEntry, PlanSection, StepEntry } from '../../../model/plan-section.ts';
import { share } from '../fields.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { forecast } from './track-record.ts';
import { count, sentence, words } from './words.ts';

const weeks = z.number().min(0);

const step = z.object({
  id: words,
  fix: words,
  order: count,
  phase: z.literal([30, 60, 90]),
  title: words,
  owner: words,
  effort: weeks,
  dueDays: z.number().min(0),
  because: z.enum({
    'best-bundle': 'best-bundle',
    prerequisite: 'prerequisite',
  } satisfies EachOf<StepEntry['because']>),
  why: sentence.exactOptional(),
  repairs: z.array(words),
  steps: z.array(words),
  measure: words,
  predictions: z.array(sentence),
  forecasts: z.array(forecast).exactOptional(),
  ifSkipped: sentence,
  inPlace: sentence.exactOptional(),
} satisfies ShapeOf<StepEntry>);

const alternative = z.object({
  id: words,
  fix: words,
  title: words,
  durableBenefit: z.number(),
  immediateBenefit: z.number(),
  effort: weeks,
  whole: weeks.exactOptional(),
  held: z
    .enum({
      'judge-people-later': 'judge-people-later',
      'over-capacity': 'over-capacity',
    } satisfies EachOf<NonNullable<FixEntry['held']>>)
    .exactOptional(),
} satisfies ShapeOf<FixEntry>);

/** The plan of the report. */
export const plan = z.object({
  intro: sentence,
  firm: z.boolean(),
  capacity: weeks,
  effort: weeks,
  share: share.exactOptional(),
  steps: z.array(step),
  alternatives: z.array(alternative),
} satisfies ShapeOf<PlanSection>);
