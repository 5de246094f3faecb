import { expect, test } from 'vitest';
import { resolveValue } from '../../src/load/resolve-value.ts';
import { writtenAnswerOf } from '../../src/load/written-answer-of.ts';

const form = { form: { kind: 'metric', metric: 'win-rate' }, metric: undefined } as const;

test('a figure of a metric nobody described has no bounds and no unit', () => {
  expect(resolveValue({ value: -1e9 }, form)).toEqual({ kind: 'figure', value: -1e9 });
  const value = resolveValue({ between: [1, 1e9] }, form);
  if ('code' in value) throw new Error('refused');
  expect(writtenAnswerOf({ state: 'answered', value }, undefined)).toEqual({ between: [1, 1e9] });
});
