import { describe, expect, test } from 'vitest';
import { compileNetwork } from '../../src/inference/compile-network.ts';
import { solve } from '../../src/inference/solve.ts';

const [a, b] = [
  { id: 'a', states: 2 },
  { id: 'b', states: 2 },
];

describe('a structure is refused', () => {
  test('when a variable is named twice', () => {
    const refusal = { ok: false, reason: 'duplicate-variable', variable: 'a' };
    expect(compileNetwork([a, b, a], [])).toEqual(refusal);
  });

  test.each([0, -1, 1.5, NaN, Infinity])('when a variable has %d states', (states) => {
    const refusal = { ok: false, reason: 'bad-states', variable: 'x' };
    expect(compileNetwork([{ id: 'x', states }], [])).toEqual(refusal);
  });

  test('when a scope names an unknown variable', () => {
    const refusal = { ok: false, reason: 'unknown-variable', factor: 1, variable: 'c' };
    expect(compileNetwork([a, b], [['a'], ['b', 'c']])).toEqual(refusal);
  });

  test('when a scope names a variable twice', () => {
    const refusal = { ok: false, reason: 'repeated-variable', factor: 0, variable: 'a' };
    expect(compileNetwork([a, b], [['a', 'b', 'a']])).toEqual(refusal);
  });

  test.each([
    { largestCells: 3, totalCells: 100 },
    { largestCells: 100, totalCells: 5 },
  ])('when its tables are beyond the budget of %j', (budget) => {
    expect(compileNetwork([a, b], [['a', 'b']], { budget })).toEqual({
      ok: false,
      reason: 'over-budget',
      largestCells: 4,
      totalCells: 6,
      largestClique: ['a', 'b'],
    });
  });
});

describe('a structure is compiled', () => {
  test('when it fits its budget exactly', () => {
    const budget = { largestCells: 4, totalCells: 6 };
    expect(compileNetwork([a, b], [['a', 'b']], { budget }).ok).toBe(true);
  });

  test('in a given order with the same result', () => {
    const scopes = [['a', 'b'], ['b'], ['a']];
    const tables = [[0.1, 0.2, 0.3, 0.4], new Float64Array([0.5, 0.25]), [1, 2]];
    const sums = [
      ['a', 'b'],
      ['b', 'a'],
    ].map((order) => {
      const compiled = compileNetwork([a, b], scopes, { order });
      return compiled.ok ? solve(compiled, tables).z : NaN;
    });
    // 0.1·0.5 + 0.2·0.25 + 2·(0.3·0.5 + 0.4·0.25)
    for (const z of sums) expect(z).toBeCloseTo(0.6, 12);
  });

  test('in a given order at the cost of that order', () => {
    const variables = ['a', 'b', 'c'].map((id) => ({ id, states: 2 }));
    const compiled = compileNetwork(
      variables,
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      { order: ['b', 'a', 'c'] },
    );
    expect(compiled.ok && compiled.elimination).toEqual({
      order: ['b', 'a', 'c'],
      width: 2,
      largestCells: 8,
      totalCells: 8 + 4 + 2,
      largestClique: ['a', 'b', 'c'],
    });
  });

  test('for the wanted gradients alone, leaving the others empty', () => {
    const compiled = compileNetwork([a, b], [['a'], ['a', 'b']], { wanted: [0] });
    if (!compiled.ok) throw new Error(compiled.reason);
    const { gradients } = solve(compiled, [
      [1, 1],
      [1, 2, 3, 4],
    ]);
    expect(gradients.map((gradient) => Array.from(gradient))).toEqual([[3, 7], []]);
  });

  test('when it has variables in no factor and factors over no variable', () => {
    const compiled = compileNetwork([a, { id: 'lone', states: 7 }], [['a'], [], []]);
    if (!compiled.ok) throw new Error(compiled.reason);
    const { z, gradients } = solve(compiled, [[1, 2], [0.5], [3]]);
    expect(z).toBeCloseTo(3 * 7 * 0.5 * 3, 12);
    expect(gradients.map((gradient) => Array.from(gradient))).toEqual([[10.5, 10.5], [63], [10.5]]);
  });

  test('when it is empty: the product of nothing is 1', () => {
    const compiled = compileNetwork([], []);
    expect(compiled.ok && solve(compiled, [])).toEqual({ z: 1, gradients: [] });
  });
});
