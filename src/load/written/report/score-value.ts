import * as z from 'zod';
import type { Band } from '../../../model/health-section.ts';
import type { Interval, NotAssessed } from '../../../model/scorecard.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';

const hundred = z.number().min(0).max(100);

const upwards = [
  ({ low, high }: Interval) => low <= high,
  'a range whose low end is not above its high end',
] as const;

/** A range of anything. */
export const range = z
  .object({ low: z.number(), high: z.number() } satisfies ShapeOf<Interval>)
  .refine(...upwards);

/** A range of scores. */
export const interval = z
  .object({ low: hundred, high: hundred } satisfies ShapeOf<Interval>)
  .refine(...upwards)
  .meta({ id: 'interval' });

const reason = z.enum({
  'not-asked': 'not-asked',
  'nobody-knows': 'nobody-knows',
  'does-not-apply': 'does-not-apply',
  'too-few-answers': 'too-few-answers',
  'too-little-coverage': 'too-little-coverage',
  withheld: 'withheld',
} satisfies EachOf<NotAssessed>);

/** The score and the ranges that must hold it. */
type Ranged = {
  readonly score: number;
  readonly interval?: Interval | undefined;
  readonly blanks?: Interval | undefined;
};

/** For scores that stand beside a range of theirs. */
export const withinRange = [
  ({ score: value, interval: drawn, blanks }: Ranged) =>
    [drawn, blanks].every((each) => each === undefined || isBetween(value, each)),
  'a score within its own range',
] as const;

/** A range upside down is told by itself, and not once more. */
function isBetween(value: number, { low, high }: Interval): boolean {
  return Math.min(low, high) <= value && value <= Math.max(low, high);
}

const assessed = z
  .object({
    state: z.literal('assessed'),
    score: hundred,
    interval: interval.exactOptional(),
    blanks: interval.exactOptional(),
  })
  .refine(...withinRange);

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
