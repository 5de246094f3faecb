import { expect, it } from 'vitest';
import { numberAt, realAt, shortAt, wholeAt } from '../../src/numbers/number-at.ts';

it.each([
  ['any list', (index: number) => numberAt([3, 5], index)],
  ['whole numbers', (index: number) => wholeAt(Int32Array.of(3, 5), index)],
  ['short numbers', (index: number) => shortAt(Int16Array.of(3, 5), index)],
  ['real numbers', (index: number) => realAt(Float64Array.of(3, 5), index)],
])('an index outside %s gives no number, which no sum can hide', (_, at) => {
  expect([0, 1, 2, -1].map(at)).toEqual([3, 5, NaN, NaN]);
});
