import * as z from 'zod';
import { fields, id } from './fields.ts';

export type WrittenTest = {
  readonly 'at-least'?: number | undefined;
  readonly 'at-most'?: number | undefined;
  readonly is?: string | number | boolean | undefined;
};

export type WrittenCondition =
  | string
  | ({ readonly fact: string } & WrittenTest)
  | ({ readonly answer: string } & WrittenTest)
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition };

const tests = {
  'at-least': z.number().describe('Holds from this value upwards').optional(),
  'at-most': z.number().describe('Holds up to this value').optional(),
  is: z
    .union([z.string(), z.number(), z.boolean()])
    .describe('Holds for exactly this: yes or no, an option, a level, a word')
    .optional(),
};

const oneTest = { error: 'one test only: at-least, at-most or is' };

const factCondition = fields({ fact: id.describe('A company fact of kit.yaml'), ...tests }).refine(
  hasAtMostOneTest,
  oneTest,
);

const answerCondition = fields({ answer: id.describe('An earlier question'), ...tests }).refine(hasOneTest, {
  error: 'one test: at-least, at-most or is',
});

// The inner condition is one and the same lazy schema: a described copy would unfold without end.
const inner: z.ZodType<WrittenCondition> = z.lazy(() => condition);

/** When a question applies. */
export const condition: z.ZodType<WrittenCondition> = z
  .union([
    id.describe('A yes-no fact that is yes'),
    factCondition,
    answerCondition,
    fields({ all: z.array(inner).min(1).describe('Every one of these holds') }),
    fields({ any: z.array(inner).min(1).describe('At least one of these holds') }),
    fields({ not: inner }).describe('This does not hold'),
  ])
  .meta({ id: 'condition' });

function hasAtMostOneTest(written: WrittenTest): boolean {
  return testsOf(written) <= 1;
}

function hasOneTest(written: WrittenTest): boolean {
  return testsOf(written) === 1;
}

function testsOf(written: WrittenTest): number {
  return [written['at-least'], written['at-most'], written.is].filter((test) => test !== undefined).length;
}
