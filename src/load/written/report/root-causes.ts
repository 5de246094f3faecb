import * as z from 'zod';
import type { CausalMap, MapLink, MapNode } from '../../../model/causal-map.ts';
import type {
  CauseEntry,
  NotFirstSection,
  PathEntry,
  RootCauseSection,
  Standing,
  WeakPointEntry,
} from '../../../model/root-cause-section.ts';
import { share } from '../fields.ts';
import { evidence, said } from './evidence.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { label, nodeKind } from './label.ts';
import { namedShape } from './named-shape.ts';
import { band, scoreValue } from './score-value.ts';
import { count, sentence, words } from './words.ts';

/** A benefit or a share of it: a repair may bring less for good than at once, so a difference may be below 0. */
const benefit = z.number();

const path = z.object({
  id: words,
  activity: share,
  nodes: z.array(z.object(namedShape)),
  because: z.array(words),
} satisfies ShapeOf<PathEntry>);

const cause = z.object({
  id: words,
  node: words,
  rank: count,
  fault: words,
  title: words,
  standing: z.enum({
    'root-cause': 'root-cause',
    'smaller-root': 'smaller-root',
    'next-suspect': 'next-suspect',
  } satisfies EachOf<Standing>),
  notNamed: sentence.exactOptional(),
  domain: words,
  value: scoreValue,
  band: band.exactOptional(),
  label,
  belief: share,
  ownFault: share,
  inherited: share,
  durableBenefit: benefit,
  immediateBenefit: benefit,
  relapseGap: benefit,
  shares: z.object({
    durable: benefit,
    immediate: benefit,
    relapse: benefit,
  } satisfies ShapeOf<CauseEntry['shares']>),
  summary: sentence,
  why: words,
  said: z.array(said),
  evidenceFor: z.array(evidence),
  evidenceAgainst: z.array(evidence),
  paths: z.array(path),
  firmness: sentence,
  firm: z.boolean().exactOptional(),
  topThree: share.exactOptional(),
} satisfies ShapeOf<CauseEntry>);

const mapNode = z.object({
  ...namedShape,
  belief: share,
  place: z.enum({ cause: 'cause', effect: 'effect' } satisfies EachOf<MapNode['place']>),
} satisfies ShapeOf<MapNode>);

const mapLink = z.object({
  id: words,
  cause: words,
  effect: words,
  activity: share,
  because: words,
} satisfies ShapeOf<MapLink>);

const map = z.object({
  nodes: z.array(mapNode),
  links: z.array(mapLink),
} satisfies ShapeOf<CausalMap>);

export const rootCauses = z.object({
  intro: sentence,
  causes: z.array(cause),
  runnersUp: z.array(cause),
  map,
  burden: share,
  priorBurden: share,
} satisfies ShapeOf<RootCauseSection>);

const weakPoint = z.object({
  id: words,
  node: words,
  kind: nodeKind,
  title: words,
  fault: words,
  belief: share,
  inherited: share,
  immediateBenefit: benefit.exactOptional(),
  durableBenefit: benefit.exactOptional(),
  relapseGap: benefit.exactOptional(),
  from: z.array(z.object({ ...namedShape, activity: share })),
  summary: sentence,
} satisfies ShapeOf<WeakPointEntry>);

export const notFirst = z.object({
  intro: sentence,
  weakPoints: z.array(weakPoint),
} satisfies ShapeOf<NotFirstSection>);
