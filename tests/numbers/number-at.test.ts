import { expect, it } from 'vitest';
import { numberAt } from '../../src/numbers/number-at.ts';
import { realAt } from '../../src/numbers/real-at.ts';
import { wholeAt } from '../../src/numbers/whole-at.ts';

it.each([
  ['any list', (index: number) => numberAt([3, 5], index)],
  ['whole numbers', (index: number) => wholeAt(Int16Array.of(3, 5), index)],
  ['real numbers', (index: number) => realAt(Float64Array.of(3, 5), index)],
])('an index outside %s gives no number, which no sum can hide', (_, at) => {
  expect([0, 1, 2, -1].map(at)).toEqual([3, 5, NaN, NaN]);
});
