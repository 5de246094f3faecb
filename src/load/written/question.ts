import * as z from 'zod';
import { condition } from './condition.ts';
import { fields, id, rowIds, text } from './fields.ts';

const questionKinds = ['levels', 'yes-no', 'choice', 'metric', 'recommend', 'text'] as const;

const common = {
  id: id.describe('Stable id of the question; a sheet answers under this name'),
  ask: text.describe('The question, one thing only, at most 25 words'),
  wording: z.record(id, text).describe('Other words for a role, by role').optional(),
  roles: z
    .record(id, z.union([z.literal(0.5), z.literal(1)]))
    .describe('Who is asked, and how well that role can see it: 1 or 0.5'),
  help: text.describe('What counts as evidence; what to ask to see').optional(),
  weight: z
    .enum(['hearsay', 'standard', 'figure'])
    .describe('How much one answer weighs; default figure for a metric, else standard')
    .optional(),
  when: condition.describe('When the question applies; default always').optional(),
  core: z.boolean().describe('The one question of its capability to ask if only one may be asked').optional(),
  about: z
    .enum(['existence', 'use', 'result'])
    .describe('Whether a thing is there, is used, or works; default use')
    .optional(),
  sensitive: z.boolean().describe('Shown only for groups large enough to hide in').optional(),
  'half-life': z
    .number()
    .gt(0)
    .max(36500)
    .describe('Days after which half of an answer’s weight is gone; default 365, for a metric 120')
    .optional(),
  covers: rowIds,
  was: z.array(id).describe('Former ids, so that old sheets keep scoring').optional(),
};

const level = z.literal([0, 1, 2, 3, 4]).describe('A level: 0 broken … 4 healthy');

const levels = fields({
  0: text.describe('The broken end; covers that there is nothing at all'),
  1: text.describe('Poor, but something is there'),
  2: text.describe('A real state in the middle, not "don’t know"'),
  3: text.describe('Good, with a gap one can name'),
  4: text.describe('The healthy end'),
}).describe('Five observable practices, 4 always the healthy end');

const option = fields({
  id: id.describe('What a sheet writes'),
  title: text.describe('What the respondent reads'),
  level,
});

/** One question, told apart by its `kind`. */
export const question = z
  .discriminatedUnion(
    'kind',
    [
      fields({ ...common, kind: z.literal('levels').describe('One of five anchored levels'), levels }).meta({
        title: 'Question with five levels',
      }),
      fields({
        ...common,
        kind: z.literal('yes-no').describe('Yes or no'),
        healthy: z.enum(['yes', 'no']).describe('Which answer is the sound one'),
      }).meta({ title: 'Question for yes or no' }),
      fields({
        ...common,
        kind: z.literal('choice').describe('One of several options'),
        options: z.array(option).min(2).max(12).describe('What can be chosen, each worth a level'),
      }).meta({ title: 'Question with options' }),
      fields({
        ...common,
        kind: z.literal('metric').describe('A hard figure'),
        metric: id.describe('The metric asked for; default the question’s own id').optional(),
      }).meta({ title: 'Question for a figure' }),
      fields({ ...common, kind: z.literal('recommend').describe('Would you recommend us, 0–10') }).meta({
        title: 'Question whether one would recommend',
      }),
      fields({ ...common, kind: z.literal('text').describe('Free words, never scored') }).meta({
        title: 'Question for words',
      }),
    ],
    { error: () => questionKinds.join(' ') },
  )
  .meta({ id: 'question' });

export type WrittenQuestion = z.infer<typeof question>;
