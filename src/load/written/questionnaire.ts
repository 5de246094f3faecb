import * as z from 'zod';
import { chance, fields, id, rowIds, shortText, text } from './fields.ts';
import { causedBy } from './caused-by.ts';
import { question } from './question.ts';

const fix = fields({
  id: id.describe('Stable id of the fix'),
  title: shortText.describe('What is done, in a few words'),
  steps: z.array(text).min(1).describe('What to do, in order; the first can start on Monday'),
  owner: id.describe('The role that owns it'),
  effort: z.number().gt(0).max(1000).describe('Person-weeks'),
  horizon: z
    .union([z.literal(30), z.literal(60), z.literal(90), z.literal(180)])
    .describe('Days until it can show: 30, 60, 90 or 180'),
  measure: text.describe('How you will know'),
  moves: z
    .array(
      fields({
        id: id.describe('The question, metric, symptom or outcome that moves'),
        by: z
          .number()
          .describe(
            'How far it gets better: a metric in its unit, with a minus where low is better; all else in levels, at most 4',
          ),
        'within-days': z.int().min(1).max(3650).describe('By when'),
      }),
    )
    .describe('The prediction: what moves, by how much, by when')
    .optional(),
  after: z.array(id).describe('Fixes that must come first').optional(),
  repairs: z
    .array(
      fields({
        capability: id.describe('The capability it repairs'),
        effect: z.number().gt(0).max(1).describe('How surely it is repaired, above 0 and up to 1'),
      }),
    )
    .min(1)
    .describe('What it repairs; default its own capability with effect 0.8')
    .optional(),
  'replaces-people': z
    .boolean()
    .describe('Held back until the ecosystem above the people is sound')
    .optional(),
  covers: rowIds,
}).meta({ id: 'fix' });

const capability = fields({
  id: id.describe('Stable id of the capability'),
  title: shortText.describe('What is there when it works'),
  fault: shortText
    .describe('What one says when it is broken, in a few words; default: “there is trouble with” the title')
    .optional(),
  why: text.describe('Why it matters, in one sentence a chief executive understands'),
  weight: z.number().gt(0).max(100).describe('Share in the domain’s score; default 1').optional(),
  people: z
    .boolean()
    .describe('What the people themselves can do (sellers, agents, …): judged last')
    .optional(),
  leak: chance.describe('Chance of being broken of its own accord').optional(),
  covers: rowIds,
  questions: z.array(question).describe('What is asked about it, at least two').optional(),
  'caused-by': causedBy,
  fixes: z.array(fix).describe('What repairs it').optional(),
});

/** One domain. */
export const questionnaire = fields({
  domain: id.describe('Id of the domain'),
  title: shortText.describe('What is true when the domain is healthy'),
  why: text.describe('Why it matters'),
  capabilities: z.array(capability).min(1).describe('What the domain needs in order to work'),
});

export type WrittenQuestionnaire = z.infer<typeof questionnaire>;
export type WrittenCapability = WrittenQuestionnaire['capabilities'][number];
export type WrittenFix = NonNullable<WrittenCapability['fixes']>[number];
