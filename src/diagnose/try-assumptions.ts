import { evidenceAlong, type LinearTables, solveAt, withTableOf } from '../inference/linear-tables.ts';
import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { Case } from './case-of.ts';
import type { CausalModel } from './causal-model.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedParameters } from './changed-parameters.ts';
import { weigherOf } from './evidence-of.ts';
import { gradientAt } from './gradient-at.ts';
import { ratiosOf } from './log-ratios.ts';
import { numbersOf } from './numbers-of.ts';
import { askingNothing, linearUnder, type TwinNetwork } from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** Capabilities to compare, in rank order, and a network ready for their repairs. */
export type Contest = {
  readonly leaders: readonly string[];
  readonly network: TwinNetwork;
  /** Its tables with nothing repaired. */
  readonly standing: LinearTables;
  /** Those with every leader repaired: only local tables differ, and each holds the repair of its own node alone. */
  readonly repaired: LinearTables;
};

/**
 * Changes one assumption at a time: every strength one band up and down, every leak doubled and halved, the weight
 * of answers ± 25 %, each correlation ± 0.2, the odds limit 10 / 3 times and a third of what it is.
 * Returns those that put another leader first.
 */
export function tryAssumptions(
  kit: Kit,
  { model }: Case,
  contest: Contest & { readonly readings: readonly Reading[] },
): readonly Sensitivity[] {
  const { leaders } = contest;
  const numbers = numbersOf(model);
  const changes = [
    ...changesOfModel(kit, model, { ...contest, numbers }),
    ...changesOfEvidence(kit, { ...contest, numbers }),
  ];
  return changes.flatMap(({ burdens, ...change }) => {
    const winner = leastOf(burdens);
    return leaders.filter((_, rank) => rank > 0 && rank === winner).map((first) => ({ ...change, first }));
  });
}

/** The rank whose repair leaves the least burden; the earlier one wins a tie, and what arithmetic leaves of one is one. */
function leastOf(burdens: readonly number[]): number {
  // The number that all are multiplied by may be of any size.
  const shares = burdens.map((burden) => burden / numberAt(burdens, 0));
  return shares.reduce(
    (best, share, rank) => (compareNumbers(share, numberAt(shares, best)) < 0 ? rank : best),
    0,
  );
}

/** What would be left of the burden, times the same number for all, after the repair of each leader. */
type Tried = Omit<Sensitivity, 'first'> & { readonly burdens: readonly number[] };

type Numbered = Contest & { readonly numbers: Float64Array };

/** The repaired burden is linear in the table that a change replaces, so one solve per leader does for all. */
function changesOfModel(kit: Kit, model: CausalModel, contest: Numbered): readonly Tried[] {
  const { leaders, network, standing, numbers } = contest;
  const worlds = leaders.map((node) => {
    const tables = repairedFrom(standing, contest, node);
    const { gradients } = solveAt(network.compiled, tables, numbers);
    return { tables, gradients: gradients.map((gradient) => gradient.slice()) };
  });
  return changedNumbers(kit, model)
    .filter(({ node }) => network.local.has(node))
    .map(({ parameter, direction, node, table: offset, chance: number }) => {
      const table = valueOf(network.local, node) + offset;
      const burdens = worlds.map(({ tables, gradients }) =>
        evidenceAlong(gradientAt(gradients, table), tables, { table, number }),
      );
      return { parameter, direction, burdens };
    });
}

function changesOfEvidence(
  kit: Kit,
  contest: Numbered & { readonly readings: readonly Reading[] },
): readonly Tried[] {
  const { leaders, network, standing, numbers } = contest;
  const { compiled } = askingNothing(network);
  const weigh = weigherOf(contest.readings);
  return changedParameters(kit.parameters).map(({ parameter, direction, parameters }) => {
    const tables = linearUnder(network, standing, ratiosOf(weigh(parameters)));
    const burdens = leaders.map((node) => solveAt(compiled, repairedFrom(tables, contest, node), numbers).z);
    return { parameter, direction, burdens };
  });
}

/** These tables with the full repair of one leader. */
function repairedFrom(tables: LinearTables, { network, repaired }: Contest, node: string): LinearTables {
  const local = network.local.get(node);
  return local === undefined ? tables : withTableOf(tables, repaired, local);
}
