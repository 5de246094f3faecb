import { solve } from '../inference/solve.ts';
import type { OutcomeChance, Relief } from '../model/diagnosis.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { compareText } from '../numbers/compare-text.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { Beliefs } from './belief-network.ts';
import { burdenOf } from './burden-of.ts';
import type { Case } from './case-of.ts';
import { gradientAt } from './gradient-at.ts';
import { outcomesOf } from './outcomes-of.ts';
import { repairedWorlds } from './repaired-worlds.ts';
import { forGood, lasting } from './repair-chances.ts';
import { askingPicks, statesIn, twinTables } from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** What repairing these nodes together for good takes away from what is believed now. */
export function reliefOf(
  given: Case,
  { belief, z }: Pick<Beliefs, 'belief' | 'z'>,
  nodes: readonly string[],
): Relief {
  const { model } = given;
  const after = outcomesAfter(given, nodes, z);
  const outcomes = Array.from(after, ([outcome, chance]) => ({
    outcome,
    chance: Math.max(0, valueOf(belief, outcome) - chance),
  }));
  return {
    benefit: Math.max(0, burdenOf(model, belief) - burdenOf(model, after)),
    outcomes: outcomes.toSorted(
      (a, b) => compareNumbers(b.chance, a.chance) || compareText(a.outcome, b.outcome),
    ),
  };
}

/**
 * Chance of each outcome to be in trouble with these nodes repaired for good; `z` is the relative probability of the
 * answers. One solve of the network for single repairs: what it adds up for an outcome is the gradient of its factor.
 */
function outcomesAfter(
  { model, twins, ratios }: Case,
  nodes: readonly string[],
  z: number,
): ReadonlyMap<string, number> {
  const network = askingPicks(twins);
  const repairs = new Map(nodes.map((node) => [node, lasting]));
  const { gradients } = solve(network.compiled, twinTables(network, model, { ratios, repairs }));
  return new Map(
    outcomesOf(model).map(({ id }, turn) => {
      const states = statesIn(network.states, id);
      // The last state is broken in the repaired world, in the row of the outcome whose turn it is.
      const stillBroken = (turn + 1) * states - 1;
      return [id, numberAt(gradientAt(gradients, valueOf(network.picks, id)), stillBroken) / z];
    }),
  );
}

/** Chance of these outcomes to be in trouble if every capability were sound. */
export function outsideChances(given: Case, outcomes: readonly string[]): readonly OutcomeChance[] {
  const capabilities = given.model
    .filter(({ kind }) => kind === 'capability')
    .map(({ id }) => [id, 1] as const);
  const after = repairedWorlds(given, new Map(capabilities))(forGood);
  return outcomes.map((outcome) => ({ outcome, chance: valueOf(after, outcome) }));
}
