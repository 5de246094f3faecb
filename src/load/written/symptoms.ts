import * as z from 'zod';
import { chance, fields, id, rowIds, share, shortText, text } from './fields.ts';
import { causedBy } from './caused-by.ts';
import { question } from './question.ts';

const trouble = {
  id: id.describe('Stable id'),
  title: shortText.describe('The trouble as one would say it'),
  why: text.describe('Why it matters'),
  leak: chance.describe('Chance of being there of its own accord').optional(),
  covers: rowIds,
  questions: z.array(question).describe('What is asked about it').optional(),
  'caused-by': causedBy,
};

/** Visible trouble, and the outcomes it ends in. */
export const symptoms = fields({
  symptoms: z.array(fields(trouble)).describe('Visible trouble').optional(),
  outcomes: z
    .array(
      fields({
        ...trouble,
        weight: share
          .describe('Share in the burden; the weights of all outcomes add up to 1; default: equal shares')
          .optional(),
      }),
    )
    .min(1)
    .describe('What the company finally suffers'),
});

export type WrittenSymptoms = z.infer<typeof symptoms>;
export type WrittenSymptom = NonNullable<WrittenSymptoms['symptoms']>[number];
export type WrittenOutcome = WrittenSymptoms['outcomes'][number];
