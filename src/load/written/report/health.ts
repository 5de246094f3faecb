import * as z from 'zod';
import type {
  CapabilityEntry,
  DomainEntry,
  HealthSection,
  StrengthEntry,
  StrengthSection,
  TroubleEntry,
} from '../../../model/health-section.ts';
import { share } from '../fields.ts';
import type { ShapeOf } from './shape-of.ts';
import { label, nodeKind } from './label.ts';
import { band, interval, score, scoreValue, withinRange } from './score-value.ts';
import { count, sentence, words } from './words.ts';

const capability = z.object({
  id: words,
  node: words,
  title: words,
  value: scoreValue,
  band: band.exactOptional(),
  respondents: count,
  label,
  belief: share,
} satisfies ShapeOf<CapabilityEntry>);

const domain = z.object({
  id: words,
  domain: words,
  title: words,
  value: scoreValue,
  band: band.exactOptional(),
  coverage: share,
  capabilities: z.array(capability),
} satisfies ShapeOf<DomainEntry>);

const trouble = z.object({
  id: words,
  node: words,
  kind: nodeKind,
  title: words,
  value: scoreValue,
  band: band.exactOptional(),
  belief: share,
  unexplained: share,
} satisfies ShapeOf<TroubleEntry>);

export const health = z.object({
  summary: sentence,
  overall: scoreValue,
  band: band.exactOptional(),
  plain: scoreValue,
  imbalance: score.exactOptional(),
  coverage: share,
  domains: z.array(domain),
  troubles: z.array(trouble),
} satisfies ShapeOf<HealthSection>);

const strength = z
  .object({
    id: words,
    node: words,
    title: words,
    score,
    band,
    interval: interval.exactOptional(),
    summary: sentence,
  } satisfies ShapeOf<StrengthEntry>)
  .refine(...withinRange);

export const strengths = z.object({
  intro: sentence,
  strengths: z.array(strength),
} satisfies ShapeOf<StrengthSection>);
