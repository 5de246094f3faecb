import { expect, test } from 'vitest';
import * as z from 'zod';
import { bestBranch } from '../../src/load/best-branch.ts';
import { wordFor } from '../../src/load/kind-of.ts';

function branchFor(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue?.code !== 'invalid_union') throw new Error('no union refused the value');
  return bestBranch(issue.errors);
}

const word = z.enum(['all', 'none']);

test('a value of no allowed type hears of every type and word that may stand there', () => {
  expect(branchFor(z.union([z.number(), word]), [])).toEqual({
    kind: 'types',
    expected: 'a number or all or none',
  });
});

test('a choice within a choice tells its types once', () => {
  const inner = z.union([z.string(), z.number()]);
  expect(branchFor(z.union([inner, z.number(), z.null()]), [])).toEqual({
    kind: 'types',
    expected: 'text or a number or nothing',
  });
});

test('a fault that names no type adds nothing to the types allowed', () => {
  const strict = z.intersection(
    z.number(),
    z.custom<number>(() => false),
  );
  expect(branchFor(z.union([strict, z.string()]), [])).toEqual({
    kind: 'types',
    expected: 'a number or text',
  });
});

test('the branch with the fewest faults speaks', () => {
  const long = z.strictObject({ from: z.number(), to: z.number() });
  const short = z.strictObject({ at: z.number() });
  const chosen = branchFor(z.union([long, short]), { at: 'x', more: 1, most: 2 });
  expect(chosen).toMatchObject({ kind: 'issues', issues: [{ path: ['at'] }, { keys: ['more', 'most'] }] });
});

test('a type without a word of ours keeps its name', () => {
  expect(['string', 'date'].map(wordFor)).toEqual(['text', 'date']);
});
