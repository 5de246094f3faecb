import * as z from 'zod';
import { fields, shortText, text } from './fields.ts';

/** Words a reader may not know. */
export const glossary = fields({
  terms: z
    .array(fields({ term: shortText.describe('The word'), means: text.describe('What it means') }))
    .describe('The words explained'),
});

export type WrittenGlossary = z.infer<typeof glossary>;
