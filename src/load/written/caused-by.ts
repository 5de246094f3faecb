import * as z from 'zod';
import { fields, grounds, id, rowIds, text } from './fields.ts';

/** What tends to break the node this stands under; the cause is named by what it is. */
export const causedBy = z
  .array(
    fields({
      capability: id.describe('The cause, if it is a capability').optional(),
      symptom: id.describe('The cause, if it is a symptom').optional(),
      outcome: id.describe('The cause, if it is an outcome').optional(),
      strength: z
        .enum(['weak', 'medium', 'strong'])
        .describe('How likely the broken cause alone breaks this'),
      because: text.describe('The reason, in one sentence'),
      source: grounds,
      covers: rowIds,
    }).refine(namesOneCause, { error: 'exactly one cause: capability, symptom or outcome' }),
  )
  .describe('What tends to break it')
  .optional();

export type WrittenCause = NonNullable<z.infer<typeof causedBy>>[number];

type Causes = {
  readonly capability?: string | undefined;
  readonly symptom?: string | undefined;
  readonly outcome?: string | undefined;
};

function namesOneCause({ capability, symptom, outcome }: Causes): boolean {
  return [capability, symptom, outcome].filter((cause) => cause !== undefined).length === 1;
}
