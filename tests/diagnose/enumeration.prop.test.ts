import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { anyCase } from '../support/any-case.ts';
import { enumerateWorlds } from '../support/enumerate-worlds.ts';
import { lawRuns } from '../support/law-runs.ts';

test('beliefs, own faults, activities and benefits are those of going through all settings of the switches', () => {
  fc.assert(
    fc.property(anyCase({ most: 6, parts: 16 }), ({ kit, scorecard, oracle }) => {
      const diagnosis = diagnose(kit, scorecard, { robustness: false });
      const truth = enumerateWorlds(oracle);
      const benefit = (kind: 'durable' | 'immediate', node: string): number =>
        truth.benefit({ kind, repairs: [{ capability: node, effect: 1 }] });
      expectNone([
        diagnosis.burden - truth.burden,
        ...diagnosis.nodes.flatMap(({ node, belief, ownFault }) => [
          belief - truth.belief(node),
          ownFault - truth.ownFault(node),
        ]),
        ...diagnosis.links.map(({ cause, effect, activity }) => activity - truth.activity(cause, effect)),
        ...diagnosis.ranking.flatMap(({ node, durableBenefit, immediateBenefit }) => [
          durableBenefit - benefit('durable', node),
          immediateBenefit - benefit('immediate', node),
        ]),
      ]);
    }),
    lawRuns,
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
        expectNone(
          bundles.map((bundle, index) => (found[index] ?? NaN) - truth.benefit({ kind, repairs: bundle })),
        );
      }
    }),
    lawRuns,
  );
});

/** No difference as large as 1e-12. */
function expectNone(differences: readonly number[]): void {
  expect(differences.filter((difference) => !(Math.abs(difference) < 1e-12))).toEqual([]);
}
