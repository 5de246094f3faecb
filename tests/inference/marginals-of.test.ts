import { expect, test } from 'vitest';
import { marginalsOf } from '../../src/inference/marginals-of.ts';

const variables = [
  { id: 'a', states: 2 },
  { id: 'b', states: 3 },
];

test('a variable without factors is uniform, and an id may be any string', () => {
  const result = marginalsOf({ variables: [{ id: '__proto__', states: 4 }], factors: [] });
  expect(result.ok && Object.entries(result.marginals)).toEqual([['__proto__', [0.25, 0.25, 0.25, 0.25]]]);
});

test.each([
  ['too short a table', [1, 2, 3, 4, 5]],
  ['too long a table', [1, 2, 3, 4, 5, 6, 7]],
])('%s is refused', (_, table) => {
  const factors = [
    { variables: ['a'], table: [1, 1] },
    { variables: ['a', 'b'], table },
  ];
  expect(marginalsOf({ variables, factors })).toEqual({ ok: false, reason: 'wrong-table-size', factor: 1 });
});

test.each([NaN, Infinity, -Infinity])('an entry of %d is refused', (entry) => {
  const factors = [{ variables: ['a'], table: new Float64Array([1, entry]) }];
  expect(marginalsOf({ variables, factors })).toEqual({ ok: false, reason: 'non-finite-entry', factor: 0 });
});

test('a faulty structure is refused', () => {
  const factors = [{ variables: ['z'], table: [1] }];
  expect(marginalsOf({ variables, factors }).ok).toBe(false);
});

test.each([
  ['impossible', [0, 0]],
  ['negative', [-1, 0]],
])('%s evidence is inconsistent', (_, table) => {
  const factors = [{ variables: ['a'], table }];
  expect(marginalsOf({ variables, factors })).toEqual({ ok: false, reason: 'inconsistent' });
});
