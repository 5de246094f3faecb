import { expect, test } from 'vitest';
import { virtualEvidence } from '../../src/inference/virtual-evidence.ts';

test('evidence of trouble lowers the weight of the sound state only', () => {
  const { variables, table } = virtualEvidence({ id: 'x', states: 3 }, Math.log(30));
  expect(variables).toEqual(['x']);
  expect(table[0]).toBeCloseTo(1 / 30, 12);
  expect(table.slice(1)).toEqual([1, 1]);
});

test('evidence of health lowers the weight of every broken state', () => {
  const { table } = virtualEvidence({ id: 'x', states: 3 }, -Math.log(4));
  [1, 0.25, 0.25].forEach((weight, state) => {
    expect(table[state]).toBeCloseTo(weight, 12);
  });
});

test('an answer that says nothing weighs all states alike', () => {
  expect(virtualEvidence({ id: 'x', states: 2 }, 0).table).toEqual([1, 1]);
});
