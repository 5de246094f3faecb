import * as z from 'zod';
import type {
  BaselineReference,
  AnswerPlace,
  Finding,
  TightenEntry,
  Verdict,
  WaiverEntry,
} from '../../model/verdict.ts';
import { isoDate } from './fields.ts';
import { policyRules } from './policy.ts';
import { score } from './report/score-value.ts';
import type { EachOf, ShapeOf } from './report/shape-of.ts';
import { count, sentence, words } from './report/words.ts';

const rule = z.enum(policyRules);

const outcomes = { holds: 'holds', fails: 'fails', warns: 'warns', skipped: 'skipped' } as const;

const place = z.object({
  question: words,
  path: words,
  line: count,
  column: count,
} satisfies ShapeOf<AnswerPlace>);

const finding = z.object({
  id: words,
  rule,
  subject: words,
  title: words,
  level: z.enum({ error: 'error', warn: 'warn' } satisfies EachOf<Finding['level']>),
  strict: z.enum(outcomes satisfies EachOf<Finding['strict']>),
  adjusted: z.enum({ ...outcomes, waived: 'waived' } satisfies EachOf<Finding['adjusted']>),
  summary: sentence,
  places: z.array(place),
  placeCount: count,
} satisfies ShapeOf<Finding>);

const waiver = z.object({
  rule,
  subject: words,
  reason: words,
  owner: words,
  expires: isoDate,
  id: words,
  state: z.enum({
    active: 'active',
    expired: 'expired',
    unused: 'unused',
  } satisfies EachOf<WaiverEntry['state']>),
  summary: sentence,
} satisfies ShapeOf<WaiverEntry>);

const tighten = z.object({
  id: words,
  subject: words,
  from: score,
  to: score,
  summary: sentence,
} satisfies ShapeOf<TightenEntry>);

/** The verdict as `check --format json` writes it. */
export const verdict = z.object({
  schemaVersion: z.literal(1),
  toolVersion: words,
  at: isoDate,
  company: words,
  wave: words,
  kit: z.object({ id: words, version: words, digest: words } satisfies ShapeOf<Verdict['kit']>),
  policy: words,
  baseline: z
    .object({
      wave: words,
      at: isoDate,
      missing: z.array(words),
      onlyBefore: z.array(words),
      lost: sentence.exactOptional(),
    } satisfies ShapeOf<BaselineReference>)
    .exactOptional(),
  holds: z.boolean(),
  holdsWithoutWaivers: z.boolean(),
  summary: sentence,
  findings: z.array(finding),
  waivers: z.array(waiver),
  tighten: z.array(tighten),
} satisfies ShapeOf<Verdict>);
