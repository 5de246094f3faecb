import { expect, test } from 'vitest';
import { cellAt } from '../../src/inference/cell-at.ts';
import { indexAt } from '../../src/inference/index-at.ts';

test('a cell is read by position, and one outside the table is 0', () => {
  expect(cellAt(new Float64Array([0.5, 2]), 1)).toBe(2);
  expect(cellAt(new Float64Array(1), 1)).toBe(0);
});

test('a map entry is read by position, and one outside the map is 0', () => {
  expect(indexAt(new Int32Array([3, 4]), 0)).toBe(3);
  expect(indexAt(new Int32Array(1), 7)).toBe(0);
});
