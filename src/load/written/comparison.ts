import * as z from 'zod';
import type {
  Change,
  Comparison,
  Movement,
  NamedCause,
  NotCompared,
  QuestionMovement,
  RootCauseMovement,
  SharedQuestions,
  WaveReference,
} from '../../model/comparison.ts';
import { isoDate } from './fields.ts';
import { movingKind } from './report/label.ts';
import { range, score, scoreValue } from './report/score-value.ts';
import type { EachOf, ShapeOf } from './report/shape-of.ts';
import { trackRecord } from './report/track-record.ts';
import { count, meanLevel, sentence, words } from './report/words.ts';

const wave = z.object({
  wave: words,
  at: isoDate,
  kitVersion: words,
  people: count,
} satisfies ShapeOf<WaveReference>);

const shared = z.object({
  count,
  onlyBefore: z.array(words),
  onlyAfter: z.array(words),
  renamed: z.array(z.object({ from: words, to: words })),
} satisfies ShapeOf<SharedQuestions>);

type Compared = Extract<Change, { readonly state: 'compared' }>;

const compared = z.object({
  state: z.literal('compared'),
  basis: z.enum({ pairs: 'pairs', scores: 'scores' } satisfies EachOf<Compared['basis']>),
  from: score,
  to: score,
  by: z.number(),
  interval: range,
  direction: z.enum({
    up: 'up',
    down: 'down',
    'within-noise': 'within-noise',
  } satisfies EachOf<Compared['direction']>),
  questions: count,
  pairs: count,
} satisfies ShapeOf<Compared>);

const notCompared = z.object({
  state: z.literal('not-compared'),
  reason: z.enum({
    'no-score-before': 'no-score-before',
    'no-score-now': 'no-score-now',
    'nothing-shared': 'nothing-shared',
  } satisfies EachOf<NotCompared>),
});

const movement = z
  .object({
    id: words,
    subject: words,
    kind: movingKind,
    title: words,
    before: scoreValue,
    after: scoreValue,
    change: z.discriminatedUnion('state', [compared, notCompared]),
  } satisfies ShapeOf<Movement>)
  .meta({ id: 'movement' });

const question = z.object({
  id: words,
  question: words,
  node: words,
  ask: words,
  before: meanLevel,
  after: meanLevel,
  pairs: count,
  direction: z.enum({
    up: 'up',
    down: 'down',
    same: 'same',
  } satisfies EachOf<QuestionMovement['direction']>),
} satisfies ShapeOf<QuestionMovement>);

const causes = z.array(z.object({ node: words, title: words, fault: words } satisfies ShapeOf<NamedCause>));

/** The comparison as `compare --format json` writes it. */
export const comparison = z.object({
  schemaVersion: z.literal(1),
  company: words,
  before: wave,
  after: wave,
  summary: sentence,
  shared,
  overall: movement,
  domains: z.array(movement),
  capabilities: z.array(movement),
  troubles: z.array(movement),
  questions: z.array(question),
  rootCauses: z.object({
    went: causes,
    stayed: causes,
    came: causes,
    notAssessedNow: causes,
    notAssessedThen: causes,
  } satisfies ShapeOf<RootCauseMovement>),
  trackRecord: trackRecord.exactOptional(),
  missing: z.array(words),
  notes: z.array(sentence),
} satisfies ShapeOf<Comparison>);
