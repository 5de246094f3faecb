import { expect, test } from 'vitest';
import { beliefCostOf } from '../../src/diagnose/belief-cost-of.ts';
import { priorBeliefsOf } from '../../src/diagnose/prior-beliefs-of.ts';
import { repairCostOf } from '../../src/diagnose/repair-cost-of.ts';
import { aKit } from '../support/a-kit.ts';

const kit = aKit({
  nodes: [
    { id: 'a' },
    { id: 'b' },
    { id: 'side', kind: 'symptom' },
    { id: 'z', kind: 'outcome', weight: 1, leak: 0.05 },
  ],
  links: [
    ['a', 'b', 'medium'],
    ['b', 'z', 'strong'],
    ['a', 'side', 'weak'],
  ],
});

test('a chain needs tables over two binary nodes at a time', () => {
  expect(beliefCostOf(kit)).toMatchObject({ width: 1, largestCells: 4 });
});

test('a repair has three states only from its capability to the outcomes', () => {
  const [a, b, both] = [['a'], ['b'], ['a', 'b']].map((targets) => repairCostOf(kit, targets));
  expect([a, b].map((cost) => cost?.largestCells)).toEqual([9, 9]);
  expect(a?.totalCells).toBeGreaterThan(b?.totalCells ?? 0);
  expect(both).toEqual(a);
});

test('what no repair reaches costs as much as without one', () => {
  expect(repairCostOf(kit, []).totalCells).toBeLessThan(repairCostOf(kit, ['b']).totalCells);
  expect(repairCostOf(kit, []).largestCells).toBe(beliefCostOf(kit).largestCells);
});

test('the chance before any answer is the leak and what the causes pass on', () => {
  const priors = new Map(priorBeliefsOf(kit).map(({ id, chance }) => [id, chance]));
  expect([...priors.keys()]).toEqual(['a', 'b', 'side', 'z']);
  expect(priors.get('a')).toBeCloseTo(0.15, 12);
  expect(priors.get('b')).toBeCloseTo(1 - 0.85 * (1 - 0.15 * 0.4), 12);
});
