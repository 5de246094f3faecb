import * as z from 'zod';
import type {
  ForecastEntry,
  TrackRecordEntry,
  TrackRecordSection,
} from '../../../model/track-record-section.ts';
import { isoDate } from '../fields.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { sentence, words } from './words.ts';

const forecastShape = {
  id: words,
  subject: words,
  kind: z.enum({
    metric: 'metric',
    question: 'question',
    node: 'node',
  } satisfies EachOf<ForecastEntry['kind']>),
  title: words,
  unit: words,
  from: z.number().exactOptional(),
  by: z.number(),
  due: isoDate,
} satisfies ShapeOf<ForecastEntry>;

/** What a step of a plan should move. */
export const forecast = z.object(forecastShape);

const entry = z.object({
  ...forecastShape,
  wave: words,
  at: isoDate,
  fix: words,
  fixTitle: words,
  now: z.number().exactOptional(),
  result: z.enum({
    'came-true': 'came-true',
    partly: 'partly',
    not: 'not',
    'too-early': 'too-early',
    'not-measured': 'not-measured',
  } satisfies EachOf<TrackRecordEntry['result']>),
  summary: sentence,
} satisfies ShapeOf<TrackRecordEntry>);

/** What earlier plans predicted. */
export const trackRecord = z.object({
  intro: sentence,
  entries: z.array(entry),
} satisfies ShapeOf<TrackRecordSection>);
