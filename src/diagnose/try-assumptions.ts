import { evidenceAlong, type LinearTables } from '../inference/linear-tables.ts';
import { solve } from '../inference/solve.ts';
import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { changedNumbers } from './changed-numbers.ts';
import { changedParameters } from './changed-parameters.ts';
import type { Case } from './case-of.ts';
import { evidenceByNode } from './evidence-of.ts';
import { gradientAt } from './gradient-at.ts';
import { ratiosOf } from './log-ratios.ts';
import {
  askingNothing,
  lasting,
  type Repairs,
  repairTables,
  type TwinNetwork,
  twinTables,
} from './twin-network.ts';
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
 * of answers ± 25 %, each correlation ± 0.2, the odds limit 10 and 100. Returns those that put another leader first.
 */
export function tryAssumptions(
  kit: Kit,
  given: Case,
  contest: Contest & { readonly readings: readonly Reading[] },
): readonly Sensitivity[] {
  const { model } = given;
  const { leaders, network, readings } = contest;
  const forward = askingNothing(network).compiled;
  const onModel = changesOfModel(kit, given, contest);
  const onEvidence = changedParameters(kit.parameters).map(({ parameter, direction, parameters }) => {
    const changed = ratiosOf(evidenceByNode(readings, parameters));
    const unrepaired = twinTables(network, model, { ratios: changed, repairs: new Map() });
    const burdens = leaders.map(
      (node) => solve(forward, repairTables(network, model, { unrepaired, repairs: repairOf(node) })).z,
    );
    return { parameter, direction, burdens };
  });
  return [...onModel, ...onEvidence].flatMap(({ burdens, ...change }) => {
    // The repair that leaves the least burden comes first; earlier rank wins a tie.
    const winner = burdens.indexOf(Math.min(...burdens));
    return leaders.filter((_, rank) => rank > 0 && rank === winner).map((first) => ({ ...change, first }));
  });
}

/** What would be left of the burden, times the same number for all, after the repair of each leader. */
type Tried = Omit<Sensitivity, 'first'> & { readonly burdens: readonly number[] };

/** The repaired burden is linear in the table that a change replaces, so one solve per leader does for all. */
function changesOfModel(kit: Kit, { model, ratios }: Case, contest: Contest): readonly Tried[] {
  const { leaders, network, standing, repaired } = contest;
  const worlds = leaders.map((node) => {
    const tables = twinTables(network, model, { ratios, repairs: repairOf(node) });
    const { gradients } = solve(network.compiled, tables);
    return { own: network.local.get(node), gradients: gradients.map((gradient) => gradient.slice()) };
  });
  return changedNumbers(kit, model)
    .filter(({ node }) => network.local.has(node))
    .map(({ parameter, direction, node, table: offset, chance: number }) => {
      const table = valueOf(network.local, node) + offset;
      const burdens = worlds.map(({ own, gradients }) =>
        evidenceAlong(gradientAt(gradients, table), own === table ? repaired : standing, { table, number }),
      );
      return { parameter, direction, burdens };
    });
}

function repairOf(node: string): Repairs {
  return new Map([[node, lasting]]);
}
