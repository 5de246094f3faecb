import * as z from 'zod';
import type { TrendCause, TrendLine, TrendSection, TrendWave } from '../../../model/trend-section.ts';
import { isoDate } from '../fields.ts';
import { movingKind } from './label.ts';
import { scoreValue } from './score-value.ts';
import type { ShapeOf } from './shape-of.ts';
import { count, sentence, words } from './words.ts';

const wave = z.object({ wave: words, at: isoDate, people: count } satisfies ShapeOf<TrendWave>);

const line = z.object({
  id: words,
  subject: words,
  kind: movingKind,
  title: words,
  values: z.array(scoreValue),
} satisfies ShapeOf<TrendLine>);

const cause = z.object({
  id: words,
  node: words,
  title: words,
  fault: words,
  named: z.array(z.boolean()),
  assessed: z.array(z.boolean()).exactOptional(),
} satisfies ShapeOf<TrendCause>);

/** All waves side by side. */
export const trend = z.object({
  intro: sentence,
  waves: z.array(wave),
  lines: z.array(line),
  rootCauses: z.array(cause),
} satisfies ShapeOf<TrendSection>);
