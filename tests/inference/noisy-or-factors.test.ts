import { expect, test } from 'vitest';
import { marginalsOf } from '../../src/inference/marginals-of.ts';
import type { Factor } from '../../src/inference/network.ts';
import type { NoisyOrNode } from '../../src/inference/noisy-or-node.ts';
import { noisyOrTable } from '../../src/inference/noisy-or-table.ts';
import { causalNetwork } from './support/causal-network.ts';

/** Chance that `id` is broken while the named nodes are certainly sound or broken. */
function chance(
  nodes: readonly NoisyOrNode[],
  id: string,
  seen: Readonly<Record<string, 0 | 1>> = {},
): number {
  const network = causalNetwork(nodes);
  const findings = Object.entries(seen).map(([node, state]): Factor => ({
    variables: [node],
    table: [1 - state, state],
  }));
  const result = marginalsOf({ ...network, factors: [...network.factors, ...findings] });
  return result.ok ? (result.marginals[id]?.[1] ?? NaN) : NaN;
}

test.each([
  [0, 0, 0, 0],
  [0, 0, 1, 0.9],
  [0, 1, 0, 0.8],
  [0, 1, 1, 0.98],
  [1, 0, 0, 0.4],
  [1, 0, 1, 0.94],
  [1, 1, 0, 0.88],
  [1, 1, 1, 0.988],
] as const)(
  'cold %i, flu %i, malaria %i give fever with the textbook chance',
  (cold, flu, malaria, expected) => {
    const causes = [
      { id: 'cold', strength: 0.4 },
      { id: 'flu', strength: 0.8 },
      { id: 'malaria', strength: 0.9 },
    ];
    const roots = causes.map(({ id }) => ({ id, leak: 0.5, causes: [] }));
    const found = chance([...roots, { id: 'fever', leak: 0, causes }], 'fever', { cold, flu, malaria });
    expect(found).toBeCloseTo(expected, 12);
  },
);

test('a present effect makes its causes compete, an absent one does not', () => {
  const nodes: readonly NoisyOrNode[] = [
    { id: 'a', leak: 0.1, causes: [] },
    { id: 'b', leak: 0.2, causes: [] },
    {
      id: 'e',
      leak: 0.05,
      causes: [
        { id: 'a', strength: 0.8 },
        { id: 'b', strength: 0.6 },
      ],
    },
  ];
  expect(chance(nodes, 'e')).toBeCloseTo(0.23088, 9);
  expect(chance(nodes, 'a', { e: 1 })).toBeCloseTo(0.3607068607, 9);
  expect(chance(nodes, 'b', { e: 1 })).toBeCloseTo(0.5634095634, 9);
  expect(chance(nodes, 'a', { e: 1, b: 1 })).toBeCloseTo(0.1420664207, 9);
  expect(chance(nodes, 'a', { e: 0 })).toBeCloseTo(0.0217391304, 9);
  expect(chance(nodes, 'a', { e: 0, b: 1 })).toBeCloseTo(0.0217391304, 9);
});

test('the published chain, where a sound cause still contributes, is met by twin links and leaks', () => {
  // A cause contributes 0.8 when broken and 0.1 when sound: 0.1 goes to the leak, the rest is the net strength.
  const strength = 1 - 0.2 / 0.9;
  const link = (id: string) => ({ id, strength });
  const nodes: readonly NoisyOrNode[] = [
    { id: 'n0', leak: 0.5, causes: [] },
    { id: 'n4', leak: 0.5, causes: [] },
    { id: 'n1', leak: 0.1, causes: [link('n0')] },
    { id: 'n2', leak: 1 - 0.9 ** 2, causes: [link('n0'), link('n4')] },
    { id: 'n3', leak: 1 - 0.9 ** 3, causes: [link('n1'), link('n2'), link('n4')] },
  ];
  expect(chance(nodes, 'n3')).toBeCloseTo(0.81441875, 9);
});

test('a full table lists sound before broken for each combination of causes', () => {
  const causes = [
    { id: 'a', strength: 0.5 },
    { id: 'b', strength: 0.2 },
  ];
  const { variables, table } = noisyOrTable({ id: 'x', leak: 0.1, causes });
  expect(variables).toEqual(['a', 'b', 'x']);
  [0.9, 0.1, 0.72, 0.28, 0.45, 0.55, 0.36, 0.64].forEach((entry, i) => {
    expect(table[i]).toBeCloseTo(entry, 12);
  });
});
