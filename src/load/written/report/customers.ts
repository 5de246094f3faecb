import * as z from 'zod';
import type {
  ComparisonEntry,
  ComparisonOption,
  CustomerSection,
  RecommendEntry,
} from '../../../model/customer-section.ts';
import type { ShapeOf } from './shape-of.ts';
import { range } from './score-value.ts';
import { count, sentence, words } from './words.ts';

const recommend = z.object({
  id: words,
  question: words,
  ask: words,
  people: count,
  promoters: count,
  passives: count,
  detractors: count,
  score: z.number(),
  interval: range,
  summary: sentence,
} satisfies ShapeOf<RecommendEntry>);

const option = z.object({
  option: words,
  title: words,
  people: count,
  share: z.number(),
  interval: range,
} satisfies ShapeOf<ComparisonOption>);

const comparison = z.object({
  id: words,
  question: words,
  ask: words,
  people: count,
  options: z.array(option),
  summary: sentence,
} satisfies ShapeOf<ComparisonEntry>);

/** What people outside the company say. */
export const customers = z.object({
  intro: sentence,
  people: count,
  recommend: recommend.exactOptional(),
  comparisons: z.array(comparison),
  silence: sentence,
} satisfies ShapeOf<CustomerSection>);
