import { expect, test } from 'vitest';
import { evidenceTable } from '../../src/diagnose/evidence-table.ts';
import { gradientAt } from '../../src/diagnose/gradient-at.ts';
import { weighSlopes } from '../../src/diagnose/slopes.ts';
import { valueOf } from '../../src/diagnose/value-of.ts';
import { virtualEvidence } from '../../src/inference/virtual-evidence.ts';

test('what is there is read as it stands', () => {
  expect(valueOf(new Map([['a', 0.5]]), 'a')).toBe(0.5);
  expect(gradientAt([new Float64Array([1, 2])], 0)).toEqual(new Float64Array([1, 2]));
  expect(weighSlopes(new Map([['a', new Float64Array([1, 2])]]), 'a', [3, 4])).toBe(11);
});

test('evidence weighs states as inference does', () => {
  for (const states of [2, 3] as const) {
    for (const ratio of [-Infinity, -2, 0, 1.5, Infinity]) {
      expect(evidenceTable(states, ratio)).toEqual(virtualEvidence({ id: 'a', states }, ratio).table);
    }
  }
});

test('a slip shows instead of passing for a number', () => {
  expect(valueOf(new Map(), 'a')).toBeNaN();
  expect(gradientAt([], NaN)).toHaveLength(0);
  expect(weighSlopes(new Map(), 'a', [3, 4])).toBe(0);
});
