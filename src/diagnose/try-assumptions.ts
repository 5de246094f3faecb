import { evidenceWith } from '../inference/evidence-with.ts';
import { solve } from '../inference/solve.ts';
import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { changedNodes } from './changed-nodes.ts';
import { changedParameters } from './changed-parameters.ts';
import type { Case } from './case-of.ts';
import { evidenceByNode } from './evidence-of.ts';
import { gradientAt } from './gradient-at.ts';
import { ratiosOf } from './log-ratios.ts';
import { tableAt } from './table-at.ts';
import {
  askingNothing,
  compileTwins,
  nodeTables,
  type Repairs,
  repairTables,
  type TwinNetwork,
  twinTables,
} from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';
import { valueOf } from './value-of.ts';

/** Capabilities to compare, in rank order, and the readings behind them. */
export type Contest = { readonly leaders: readonly string[]; readonly readings: readonly Reading[] };

/**
 * Changes one assumption at a time: every strength one band up and down, every leak doubled and halved, the weight
 * of answers ± 25 %, each correlation ± 0.2, the odds limit 10 and 100. Returns those that put another leader first.
 */
export function tryAssumptions(
  kit: Kit,
  given: Case,
  { leaders, readings }: Contest,
): readonly Sensitivity[] {
  const { model, ratios } = given;
  const shape = twinShapeOf(model, { targets: leaders, answered: ratios.keys() });
  const network = compileTwins(model, shape);
  const forward = askingNothing(network).compiled;
  const onModel = changesOfModel(kit, given, { network, leaders });
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
function changesOfModel(
  kit: Kit,
  given: Case,
  { network, leaders }: { readonly network: TwinNetwork; readonly leaders: readonly string[] },
): readonly Tried[] {
  const { model, ratios } = given;
  const worlds = leaders.map((node) => {
    const repairs = repairOf(node);
    const { gradients } = solve(network.compiled, twinTables(network, model, { ratios, repairs }));
    return { repairs, gradients: gradients.map((gradient) => gradient.slice()) };
  });
  return changedNodes(kit, model)
    .filter(({ node }) => network.local.has(node.id))
    .map(({ parameter, direction, node, table }) => {
      const factor = valueOf(network.local, node.id) + table;
      const burdens = worlds.map(({ repairs, gradients }) =>
        evidenceWith(gradientAt(gradients, factor), tableAt(nodeTables(network, node, repairs), table)),
      );
      return { parameter, direction, burdens };
    });
}

function repairOf(node: string): Repairs {
  return new Map([[node, { durable: 1, immediate: 0 }]]);
}
