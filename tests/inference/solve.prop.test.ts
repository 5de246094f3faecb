import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitGradients } from '../../src/inference/limit-gradients.ts';
import { marginalsOf } from '../../src/inference/marginals-of.ts';
import type { Network } from '../../src/inference/network.ts';
import { orderElimination } from '../../src/inference/order-elimination.ts';
import { solve } from '../../src/inference/solve.ts';
import { arbitraryNetwork } from './support/arbitrary-networks.ts';
import { enumerateAll } from './support/enumerate-all.ts';
import { compiled, solved } from './support/solved.ts';
import { runs } from '../support/law-runs.ts';

const nothing = new Float64Array(0);

/** Entries are quarters up to 2, so sums can be large: 1e-12 of what the terms add up to without their signs. */
function tolerance(network: Network): number {
  const factors = network.factors.map((factor) => ({ ...factor, table: Array.from(factor.table, Math.abs) }));
  return 1e-12 * Math.max(1, enumerateAll({ ...network, factors }).z);
}

test('elimination finds the same Z as enumeration', () => {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      expect(Math.abs(solved(network).z - enumerateAll(network).z)).toBeLessThan(tolerance(network));
    }),
    runs(500),
  );
});

test('each derivative is the Z of the network with that entry alone in its table', () => {
  fc.assert(
    fc.property(arbitraryNetwork, fc.nat(), fc.nat(), (network, pickFactor, pickEntry) => {
      fc.pre(network.factors.length > 0);
      const at = pickFactor % network.factors.length;
      const gradient = solved(network).gradients[at] ?? nothing;
      const entry = pickEntry % gradient.length;
      const factors = network.factors.map((factor, index) =>
        index === at ? { ...factor, table: Array.from(gradient, (_, i) => Number(i === entry)) } : factor,
      );
      const alone = { ...network, factors };
      expect(Math.abs((gradient[entry] ?? NaN) - enumerateAll(alone).z)).toBeLessThan(tolerance(alone));
    }),
    runs(500),
  );
});

test('wanted derivatives are the same bits as when all are found', () => {
  fc.assert(
    fc.property(arbitraryNetwork, fc.nat(), (network, pick) => {
      fc.pre(network.factors.length > 0);
      const wanted = pick % network.factors.length;
      const tables = network.factors.map(({ table }) => table);
      const all = Array.from(solved(network).gradients[wanted] ?? nothing);
      const part = solve(limitGradients(compiled(network), [wanted]), tables);
      expect(Array.from(part.gradients[wanted] ?? nothing)).toEqual(all);
    }),
    runs(500),
  );
});

test('a second solve of one compiled network remembers nothing of the first', () => {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      const once = compiled(network);
      solve(
        once,
        network.factors.map(({ table }) => Array.from(table, () => 0.5)),
      );
      const again = solve(
        once,
        network.factors.map(({ table }) => table),
      );
      const fresh = solved(network);
      expect(again.z).toBe(fresh.z);
      expect(again.gradients).toEqual(fresh.gradients);
    }),
    runs(500),
  );
});

test('the order of variables and factors changes nothing beyond rounding', () => {
  const shuffled = arbitraryNetwork.chain((network) =>
    fc.record({
      network: fc.constant(network),
      variables: fc.shuffledSubarray([...network.variables], { minLength: network.variables.length }),
      factors: fc.shuffledSubarray([...network.factors], { minLength: network.factors.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ network, variables, factors }) => {
      const scopes = (list: Network['factors']) => list.map((factor) => factor.variables);
      expect(orderElimination(variables, scopes(factors))).toEqual(
        orderElimination(network.variables, scopes(network.factors)),
      );
      expect(compiled(network).elimination).toEqual(
        orderElimination(network.variables, scopes(network.factors)),
      );
      const difference = solved({ variables, factors }).z - solved(network).z;
      expect(Math.abs(difference)).toBeLessThan(tolerance(network));
    }),
    runs(500),
  );
});

test('marginals of non-negative factors are those of enumeration and sum to 1', () => {
  fc.assert(
    fc.property(arbitraryNetwork, (signed) => {
      const factors = signed.factors.map((factor) => ({
        ...factor,
        table: Array.from(factor.table, Math.abs),
      }));
      const network = { ...signed, factors };
      const { z, sums } = enumerateAll(network);
      const result = marginalsOf(network);
      expect(result.ok).toBe(z > 0);
      if (!result.ok) return;
      network.variables.forEach(({ id }, index) => {
        const marginal = result.marginals[id] ?? [];
        marginal.forEach((share, state) => {
          expect(share).toBeCloseTo((sums[index]?.[state] ?? NaN) / z, 12);
        });
        expect(marginal.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      });
    }),
    runs(500),
  );
});
