import * as z from 'zod';
import type { EvidenceEntry, Relation, SaidEntry, Voice } from '../../../model/root-cause-section.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { count, grounds, meanLevel, sentence, words } from './words.ts';

const voice = z.object({
  who: words,
  named: z.boolean(),
  people: count,
  role: words,
  said: words,
  level: meanLevel.exactOptional(),
  meaning: words.exactOptional(),
  note: words.exactOptional(),
  evidence: grounds.exactOptional(),
} satisfies ShapeOf<Voice>);

const saidShape = {
  id: words,
  node: words,
  question: words,
  ask: words,
  voices: z.array(voice),
} satisfies ShapeOf<SaidEntry>;

/** What was asked about a cause itself, and the words that were chosen. */
export const said = z.object(saidShape);

/** Answers about another node, and why they bear on the cause. */
export const evidence = z.object({
  ...saidShape,
  about: words,
  change: z.number(),
  relation: z.enum({
    'cause-sound': 'cause-sound',
    'cause-broken': 'cause-broken',
    'effect-shows': 'effect-shows',
    'effect-missing': 'effect-missing',
    rival: 'rival',
    'rival-cleared': 'rival-cleared',
  } satisfies EachOf<Relation>),
  rival: words.exactOptional(),
  because: sentence,
} satisfies ShapeOf<EvidenceEntry>);
