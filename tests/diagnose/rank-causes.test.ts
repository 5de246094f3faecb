import { expect, test } from 'vitest';
import type { NodeBenefit } from '../../src/diagnose/benefits-of-nodes.ts';
import { rankCauses } from '../../src/diagnose/rank-causes.ts';

const ownFault = new Map([
  ['a', 0.2],
  ['b', 0.7],
  ['c', 0.7],
  ['d', 0.1],
]);

test('causes are ranked by durable benefit, then by own fault, then by id', () => {
  const benefits = [benefit('c', 0.1), benefit('b', 0.1), benefit('a', 0.1), benefit('d', 0.3)];
  expect(ranked(benefits)).toEqual(['d', 'b', 'c', 'a']);
  expect(ranked(benefits.toReversed())).toEqual(['d', 'b', 'c', 'a']);
});

test('the last digits of a floating sum break no tie', () => {
  expect(ranked([benefit('a', 0.1 + 1e-15), benefit('b', 0.1)])).toEqual(['b', 'a']);
  expect(ranked([benefit('a', 0.1 + 1e-9), benefit('b', 0.1)])).toEqual(['a', 'b']);
});

test('what something brings for now does not count', () => {
  expect(ranked([benefit('a', 0.1, 0.9), benefit('b', 0.2, 0.2)])).toEqual(['b', 'a']);
});

function ranked(benefits: readonly NodeBenefit[]): readonly string[] {
  return rankCauses(benefits, ownFault).map(({ node }) => node.id);
}

function benefit(id: string, durable: number, immediate = durable): NodeBenefit {
  const node = { id, leak: 0.1, causes: [], kind: 'capability', people: false, weight: 1 } as const;
  return { node, durable, immediate };
}
