import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beliefTables, compileBeliefs, linearBeliefs } from '../../src/diagnose/belief-network.ts';
import { type CausalModel, causalModelOf } from '../../src/diagnose/causal-model.ts';
import { evidenceByNode } from '../../src/diagnose/evidence-of.ts';
import { gradientAt } from '../../src/diagnose/gradient-at.ts';
import { ratiosOf } from '../../src/diagnose/log-ratios.ts';
import { numbersOf } from '../../src/diagnose/numbers-of.ts';
import { linearTwins, linearUnder, repairedTable, twinTables } from '../../src/diagnose/twin-network.ts';
import { twinsFinder } from '../../src/diagnose/twins-finder.ts';
import { evidenceWith } from '../../src/inference/evidence-with.ts';
import { evidenceAlong, numberOfTable, solveAt } from '../../src/inference/linear-tables.ts';
import { type Solution, solve } from '../../src/inference/solve.ts';
import { anyCase } from '../support/any-case.ts';
import { lawRuns } from '../support/law-runs.ts';
import { theWorkedExample } from '../support/the-worked-example.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const chances = fc.array(chance, { minLength: 1, maxLength: 16 });

test('one set of tables at the numbers of any model gives what its own tables give', () => {
  fc.assert(
    fc.property(anyCase(), chances, ({ kit, scorecard }, drawn) => {
      const model = causalModelOf(kit);
      const other = redrawn(model, drawn);
      const ratios = ratiosOf(evidenceByNode(scorecard.readings, kit.parameters));
      const beliefs = compileBeliefs(model);
      expectAlike(
        kept(solveAt(beliefs.compiled, linearBeliefs(model, ratios), numbersOf(other))),
        kept(solve(beliefs.compiled, beliefTables(other, ratios))),
      );
    }),
    lawRuns,
  );
});

test('so it does for two worlds under any repair, and for a table with another repair', () => {
  fc.assert(
    fc.property(anyCase(), chances, chance, chance, ({ kit, scorecard }, drawn, durable, immediate) => {
      const model = causalModelOf(kit);
      const other = redrawn(model, drawn);
      const ratios = ratiosOf(evidenceByNode(scorecard.readings, kit.parameters));
      const ids = model.map(({ id }) => id);
      const network = twinsFinder(model, ratios)(ids);
      const repair = { durable, immediate };
      const given = { ratios, repairs: new Map(ids.slice(0, 2).map((id) => [id, repair])) };
      const numbers = numbersOf(other);
      const found = kept(solveAt(network.compiled, linearTwins(network, model, given), numbers));
      expectAlike(found, kept(solve(network.compiled, twinTables(network, other, given))));
      const all = linearTwins(network, model, { ratios, repairs: new Map(ids.map((id) => [id, repair])) });
      for (const node of other.filter(({ id }) => network.states.get(id) === 3)) {
        const table = network.local.get(node.id) ?? NaN;
        const gradient = gradientAt(found.gradients, table);
        const number = numberOfTable(all, table, numbers);
        expect(number).toBe(node.leak);
        expect(evidenceAlong(gradient, all, { table, number })).toBeCloseTo(
          evidenceWith(gradient, repairedTable(network, node, repair)),
          13,
        );
      }
    }),
    lawRuns,
  );
});

test('tables under other answers leave those they were made from as they were', () => {
  const model = causalModelOf(theWorkedExample());
  const network = twinsFinder(model, new Map())(['skill']);
  const tables = linearTwins(network, model, { ratios: new Map([['skill', 1]]), repairs: new Map() });
  const before = Float64Array.from(tables.atZero);
  expect(linearUnder(network, tables, new Map([['skill', -1]])).atZero).not.toEqual(before);
  expect(tables.atZero).toEqual(before);
});

/** The same nodes and links with other leaks and strengths. */
function redrawn(model: CausalModel, drawn: readonly number[]): CausalModel {
  let turn = 0;
  const next = (): number => drawn[turn++ % drawn.length] ?? 0;
  return model.map((node) => ({
    ...node,
    leak: next(),
    causes: node.causes.map((cause) => ({ ...cause, strength: next() })),
  }));
}

/** A copy, since the next solve overwrites the gradients. */
function kept({ z, gradients }: Solution): Solution {
  return { z, gradients: gradients.map((gradient) => gradient.slice()) };
}

function expectAlike(found: Solution, wanted: Solution): void {
  const numbers = ({ z, gradients }: Solution) => [z, ...gradients.flatMap((gradient) => [...gradient])];
  const expected = numbers(wanted);
  const differences = numbers(found).map((value, at) => value - (expected[at] ?? NaN));
  expect(differences).toHaveLength(expected.length);
  expect(differences.filter((difference) => !(Math.abs(difference) < 1e-13))).toEqual([]);
}
