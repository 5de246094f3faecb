import { describe, expect, test } from 'vitest';
import { orderElimination } from '../../src/inference/order-elimination.ts';

const binary = (...ids: readonly string[]) => ids.map((id) => ({ id, states: 2 }));

describe('the elimination order', () => {
  test('of a chain starts at its ends and never needs more than two variables at once', () => {
    const found = orderElimination(binary('a', 'b', 'c'), [
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(found).toEqual({
      order: ['a', 'b', 'c'],
      width: 1,
      largestCells: 4,
      totalCells: 4 + 4 + 2,
      largestClique: ['a', 'b'],
    });
  });

  test('of a square links one diagonal', () => {
    const ring = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
    ];
    const found = orderElimination(binary('a', 'b', 'c', 'd'), ring);
    expect(found.width).toBe(2);
    expect(found.largestCells).toBe(8);
    expect(found.largestClique).toEqual(['a', 'b', 'd']);
  });

  test('prefers fewer new links, then the smaller table, then the id', () => {
    const variables = [
      { id: 'hub', states: 2 },
      { id: 'big', states: 5 },
      { id: 'small', states: 2 },
      { id: 'later', states: 2 },
    ];
    const found = orderElimination(variables, [
      ['hub', 'big'],
      ['hub', 'small'],
      ['hub', 'later'],
    ]);
    expect(found.order).toEqual(['later', 'small', 'big', 'hub']);
  });

  test('of nothing is empty', () => {
    expect(orderElimination([], [])).toEqual({
      order: [],
      width: 0,
      largestCells: 0,
      totalCells: 0,
      largestClique: [],
    });
  });
});
