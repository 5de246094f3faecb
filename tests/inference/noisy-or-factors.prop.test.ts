import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginalsOf } from '../../src/inference/marginals-of.ts';
import { noisyOrTable } from '../../src/inference/noisy-or-table.ts';
import { virtualEvidence } from '../../src/inference/virtual-evidence.ts';
import { arbitraryCausalCase, type CausalCase } from './support/arbitrary-networks.ts';
import { causalNetwork } from './support/causal-network.ts';
import { enumerateAll } from './support/enumerate-all.ts';
import { enumerateSwitches } from './support/enumerate-switches.ts';
import { solved } from './support/solved.ts';
import { twinNetwork } from './support/twin-network.ts';
import { runs } from '../support/law-runs.ts';

/** The same model with one full table per node and no auxiliary variable. */
function plainNetwork({ nodes, evidence }: CausalCase) {
  const findings = Object.entries(evidence).map(([id, ratio]) => virtualEvidence({ id, states: 2 }, ratio));
  return {
    variables: nodes.map(({ id }) => ({ id, states: 2 })),
    factors: [...nodes.map(noisyOrTable), ...findings],
  };
}

test('a factored noisy-OR network agrees with enumeration of its full tables', () => {
  fc.assert(
    fc.property(arbitraryCausalCase(16), (model) => {
      const plain = plainNetwork(model);
      const { z, sums } = enumerateAll(plain);
      const factored = marginalsOf(causalNetwork(model.nodes, model.evidence));
      const full = marginalsOf(plain);
      if (!factored.ok || !full.ok) throw new Error('a noisy-OR network is never inconsistent');
      expect(factored.evidence).toBeCloseTo(z, 12);
      model.nodes.forEach(({ id }, index) => {
        const belief = (sums[index]?.[1] ?? NaN) / z;
        expect(factored.marginals[id]?.[1]).toBeCloseTo(belief, 12);
        expect(full.marginals[id]?.[1]).toBeCloseTo(belief, 12);
      });
    }),
    runs(500),
  );
});

test('beliefs, own faults and active links are those of the switches', () => {
  fc.assert(
    fc.property(arbitraryCausalCase(11), (model) => {
      const expected = enumerateSwitches(model, { kind: 'durable', nodes: [], effect: 1 });
      const network = causalNetwork(model.nodes, model.evidence);
      const { z, gradients } = solved(network);
      let factor = 0;
      for (const { id, leak, causes } of model.nodes) {
        const broken = gradients[factor] ?? [];
        // Row 1 of the local table is the broken state; its first entry belongs to the constant product.
        const ownFault = (leak * (broken[causes.length === 0 ? 1 : 2] ?? NaN)) / z;
        expect(ownFault).toBeCloseTo(expected.ownFault[id] ?? 0, 12);
        for (const [at, { id: cause, strength }] of causes.entries()) {
          const active = (strength * (gradients[factor + 1 + at]?.[1] ?? NaN)) / z;
          expect(active).toBeCloseTo(expected.active[`${cause}->${id}`] ?? 0, 12);
        }
        factor += 1 + causes.length;
      }
    }),
    runs(500),
  );
});

test('what a repair mends is what the switches say', () => {
  const repair = fc.record({
    kind: fc.constantFrom('durable', 'immediate'),
    nodes: fc.uniqueArray(
      fc.nat(3).map((node) => `n${String(node)}`),
      { minLength: 1, maxLength: 3 },
    ),
    effect: fc.constant(1),
  });
  fc.assert(
    fc.property(arbitraryCausalCase(11), repair, (model, chosen) => {
      const expected = enumerateSwitches(model, chosen);
      const twin = twinNetwork(model.nodes, model.evidence, chosen);
      const result = marginalsOf(twin);
      if (!result.ok) throw new Error(result.reason);
      for (const { id } of model.nodes) {
        const states = result.marginals[id] ?? [];
        expect(states.length === 3 ? states[1] : 0).toBeCloseTo(expected.repaired[id] ?? 0, 12);
        expect((states[1] ?? 0) + (states[2] ?? 0)).toBeCloseTo(expected.broken[id] ?? 0, 12);
      }
    }),
    runs(500),
  );
});
