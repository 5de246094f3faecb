import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { anyCase } from '../support/any-case.ts';
import { enumerateWorlds } from '../support/enumerate-worlds.ts';

const digits = 12;

test('beliefs, own faults, activities and benefits are those of going through all settings of the switches', () => {
  fc.assert(
    fc.property(anyCase({ most: 6, parts: 16 }), ({ kit, scorecard, oracle }) => {
      const diagnosis = diagnose(kit, scorecard, { robustness: false });
      const truth = enumerateWorlds(oracle);
      for (const { node, belief, ownFault } of diagnosis.nodes) {
        expect(belief).toBeCloseTo(truth.belief(node), digits);
        expect(ownFault).toBeCloseTo(truth.ownFault(node), digits);
      }
      for (const { cause, effect, activity } of diagnosis.links) {
        expect(activity).toBeCloseTo(truth.activity(cause, effect), digits);
      }
      for (const { node, durableBenefit, immediateBenefit } of diagnosis.ranking) {
        const repairs = [{ capability: node, effect: 1 }];
        expect(durableBenefit).toBeCloseTo(truth.benefit({ kind: 'durable', repairs }), digits);
        expect(immediateBenefit).toBeCloseTo(truth.benefit({ kind: 'immediate', repairs }), digits);
      }
      expect(diagnosis.burden).toBeCloseTo(truth.burden, digits);
    }),
    { numRuns: 500 },
  );
});

test('joint benefits of unsure repairs are those of going through all settings of the switches', () => {
  const effects = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(anyCase({ most: 5, parts: 10 }), effects, ({ kit, scorecard, oracle }, drawn) => {
      const repairs = kit.nodes
        .slice(0, 3)
        .map(({ id }, index) => ({ capability: id, effect: drawn[index] ?? 1 }));
      const bundles = [
        repairs,
        repairs.slice(0, 2),
        [...repairs.slice(0, 1), ...repairs.slice(0, 1)],
        repairs.slice(0, 2),
      ];
      const benefits = benefitsUnder(kit, scorecard);
      const truth = enumerateWorlds(oracle);
      for (const kind of ['durable', 'immediate'] as const) {
        const found = benefits[kind](bundles);
        bundles.forEach((bundle, index) => {
          expect(found[index]).toBeCloseTo(truth.benefit({ kind, repairs: bundle }), digits);
        });
      }
    }),
    { numRuns: 500 },
  );
});
