import * as z from 'zod';
import { fields, id, isoDate, shortText } from './fields.ts';

/** What the report on the sheets of one folder should come to. */
export const expected = fields({
  title: shortText.describe('The case in a few words'),
  verdict: z
    .enum(['root-cause', 'people', 'healthy', 'insufficient-evidence'])
    .describe('What the diagnosis must say'),
  roots: z
    .array(id)
    .describe('Exactly these capabilities are root causes, in any order; [] for none')
    .optional(),
  first: id.describe('The root cause that must be named first').optional(),
  'not-roots': z.array(id).describe('Capabilities that must not be root causes').optional(),
  at: isoDate.describe('Day the report is made for: year-month-day'),
});

export type WrittenExpected = z.infer<typeof expected>;
