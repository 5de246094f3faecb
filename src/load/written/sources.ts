import * as z from 'zod';
import { fields, rowId, shortText, text } from './fields.ts';

const coverLetters = ['Q', 'N', 'E', 'F', 'K', 'R', 'D'] as const;

/** The inventory of statements a kit rests on. */
export const sources = fields({
  systems: z
    .array(
      fields({
        id: rowId.describe('Id of the system, such as SYS-13'),
        title: shortText,
        document: shortText.describe('Title of the document it comes from'),
      }),
    )
    .describe('Systems of thought that the rows belong to'),
  rows: z
    .array(
      fields({
        id: rowId.describe('Id of the row, such as S1-040'),
        system: rowId.describe('The system it belongs to'),
        cover: z
          .array(z.enum(coverLetters))
          .describe('Q question, N node, E link, F fix, K metric, R rule, D documentation'),
        statement: text.describe('The statement in own words'),
      }),
    )
    .describe('The statements'),
});

export type WrittenSources = z.infer<typeof sources>;
