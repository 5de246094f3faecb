import fc from 'fast-check';
import type { Network } from '../../../src/inference/network.ts';
import type { NoisyOrNode } from '../../../src/inference/noisy-or-node.ts';
import type { Evidence } from './causal-network.ts';

export type CausalCase = { readonly nodes: readonly NoisyOrNode[]; readonly evidence: Evidence };

/** Any product of up to eight factors over up to five variables of one to four states, signed entries included. */
export const arbitraryNetwork: fc.Arbitrary<Network> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .chain((sizes) => {
    const variables = sizes.map((states, index) => ({ id: `v${String(index)}`, states }));
    const factor = fc.subarray(variables, { maxLength: Math.min(3, sizes.length) }).chain((scope) => {
      const cells = scope.reduce((product, { states }) => product * states, 1);
      const entry = fc.integer({ min: -4, max: 8 }).map((quarter) => quarter / 4);
      return fc
        .tuple(
          fc.shuffledSubarray(scope, { minLength: scope.length }),
          fc.array(entry, { minLength: cells, maxLength: cells }),
        )
        .map(([order, table]) => ({ variables: order.map(({ id }) => id), table }));
    });
    return fc.array(factor, { maxLength: 8 }).map((factors) => ({ variables, factors }));
  });

/** A noisy-OR network with `limit` nodes and links at most, and soft evidence on some nodes. */
export function arbitraryCausalCase(limit: number): fc.Arbitrary<CausalCase> {
  const chance = fc.integer({ min: 1, max: 19 }).map((twentieth) => twentieth / 20);
  return fc
    .record({
      leaks: fc.array(chance, { minLength: 1, maxLength: 8 }),
      pairs: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
        maxLength: 12,
        selector: (pair) => pair.join(),
      }),
      strengths: fc.array(chance, { minLength: 12, maxLength: 12 }),
      ratios: fc.dictionary(
        fc.nat(7).map((node) => `n${String(node)}`),
        fc.integer({ min: -3, max: 3 }),
      ),
    })
    .map(({ leaks, pairs, strengths, ratios }) => {
      const size = leaks.length;
      const links = pairs.filter(([from, to]) => from < to && to < size).slice(0, limit - size);
      const nodes = leaks.map((leak, index) => ({
        id: `n${String(index)}`,
        leak,
        causes: links.flatMap(([from, to], at) =>
          to === index ? [{ id: `n${String(from)}`, strength: strengths[at] ?? 0 }] : [],
        ),
      }));
      const known = Object.entries(ratios).filter(([id]) => nodes.some((node) => node.id === id));
      return { nodes, evidence: Object.fromEntries(known) };
    });
}
