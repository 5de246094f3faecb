import * as z from 'zod';
import type { AskEntry, GapEntry, StaleEntry, UnknownEntry, UnknownSection } from '../../../model/report.ts';
import type { ShapeOf } from './shape-of.ts';
import { notAssessed } from './score-value.ts';
import { count, sentence, words } from './words.ts';

const gap = z.object({
  id: words,
  node: words,
  title: words,
  domain: words,
  value: notAssessed,
} satisfies ShapeOf<GapEntry>);

const asked = { id: words, question: words, ask: words };

const unknown = z.object({ ...asked, respondents: count } satisfies ShapeOf<UnknownEntry>);

const stale = z.object({ ...asked, answers: count, days: count } satisfies ShapeOf<StaleEntry>);

const next = z.object({ ...asked, role: words, why: sentence } satisfies ShapeOf<AskEntry>);

/** What is not known, and what to ask next. */
export const unknowns = z.object({
  intro: sentence,
  gaps: z.array(gap),
  unknowns: z.array(unknown),
  stale: z.array(stale),
  askIntro: sentence,
  ask: z.array(next),
} satisfies ShapeOf<UnknownSection>);
