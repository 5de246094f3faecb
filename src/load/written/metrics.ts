import * as z from 'zod';
import { fields, grounds, id, rowIds, shortText, text } from './fields.ts';

/** Hard figures and the cuts that turn them into levels. */
export const metrics = fields({
  metrics: z
    .array(
      fields({
        id: id.describe('Stable id of the metric'),
        title: shortText.describe('The figure in a few words'),
        unit: z
          .string()
          .regex(/^\S(?:.{0,38}\S)?$/, 'a unit of at most 40 characters')
          .describe('percent, days, months, …'),
        definition: text.describe('How it is computed, over which period'),
        where: text.describe('Where to find it'),
        better: z.enum(['high', 'low']).describe('Which end is healthy'),
        thresholds: z
          .tuple([z.number(), z.number(), z.number(), z.number()])
          .describe('Four cuts; reaching cut k earns level k; falling when low is better'),
        range: fields({
          min: z.number().describe('The lowest figure that can be true'),
          max: z.number().describe('The highest figure that can be true'),
        }).describe('What can be true at all'),
        source: grounds,
        note: text.describe('What else one should know of it').optional(),
        covers: rowIds,
      }),
    )
    .describe('The hard figures of the kit'),
});

export type WrittenMetrics = z.infer<typeof metrics>;
