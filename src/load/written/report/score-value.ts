import * as z from 'zod';
import type { Band } from '../../../model/health-section.ts';
import type { Interval, NotAssessed } from '../../../model/scorecard.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';

const hundred = z.number().min(0).max(100);

export const interval = z
  .object({ low: hundred, high: hundred } satisfies ShapeOf<Interval>)
  .meta({ id: 'interval' });

const reason = z.enum({
  'not-asked': 'not-asked',
  'nobody-knows': 'nobody-knows',
  'does-not-apply': 'does-not-apply',
  'too-few-answers': 'too-few-answers',
  'too-little-coverage': 'too-little-coverage',
  withheld: 'withheld',
} satisfies EachOf<NotAssessed>);

const assessed = z.object({
  state: z.literal('assessed'),
  score: hundred,
  interval: interval.exactOptional(),
  blanks: interval.exactOptional(),
});

export const notAssessed = z.object({ state: z.literal('not-assessed'), reason });

export const scoreValue = z
  .discriminatedUnion('state', [assessed, notAssessed], { error: () => 'assessed not-assessed' })
  .meta({ id: 'score' });

export const score = hundred;

export const band = z.enum({
  weak: 'weak',
  fragile: 'fragile',
  sound: 'sound',
  strong: 'strong',
} satisfies EachOf<Band>);
