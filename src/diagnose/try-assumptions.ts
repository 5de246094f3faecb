import { evidenceWith } from '../inference/evidence-with.ts';
import { solve } from '../inference/solve.ts';
import type { Sensitivity } from '../model/diagnosis.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { changedNodes } from './changed-nodes.ts';
import { changedParameters } from './changed-parameters.ts';
import { type Case, ratiosOf } from './case-of.ts';
import { evidenceByNode } from './evidence-of.ts';
import type { LogRatios } from './log-ratios.ts';
import { compileTwins, nodeTables, type Repairs, type TwinNetwork, twinTables } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';

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
  const onModel = changesOfModel(kit, given, { network, leaders });
  const onEvidence = changedParameters(kit.parameters).map(({ parameter, direction, parameters }) => {
    const changed = ratiosOf(evidenceByNode(readings, parameters));
    const burdens = leaders.map((node) => burdenAfter(given, { network, node, ratios: changed }));
    return { parameter, direction, first: leastOf(leaders, burdens) };
  });
  return [...onModel, ...onEvidence].flatMap(({ first, ...change }) =>
    first === undefined || first === leaders[0] ? [] : [{ ...change, first }],
  );
}

type Tried = Omit<Sensitivity, 'first'> & { readonly first: string | undefined };

/** The repaired burden is linear in the table that a change replaces, so one solve per leader does for all. */
function changesOfModel(
  kit: Kit,
  given: Case,
  { network, leaders }: { readonly network: TwinNetwork; readonly leaders: readonly string[] },
): readonly Tried[] {
  const { model, ratios } = given;
  const worlds = leaders.map((node) => {
    const repairs: Repairs = new Map([[node, { durable: 1, immediate: 0 }]]);
    const { gradients } = solve(network.compiled, twinTables(network, model, { ratios, repairs }));
    return { repairs, gradients: gradients.map((gradient) => gradient.slice()) };
  });
  return changedNodes(kit, model)
    .filter(({ node }) => network.local.has(node.id))
    .map(({ parameter, direction, node, table }) => {
      const position = (network.local.get(node.id) ?? 0) + table;
      const burdens = worlds.map(({ repairs, gradients }) =>
        evidenceWith(
          gradients[position] ?? new Float64Array(),
          nodeTables(network, node, repairs)[table] ?? [],
        ),
      );
      return { parameter, direction, first: leastOf(leaders, burdens) };
    });
}

function burdenAfter(
  { model }: Case,
  {
    network,
    node,
    ratios,
  }: { readonly network: TwinNetwork; readonly node: string; readonly ratios: LogRatios },
): number {
  const repairs: Repairs = new Map([[node, { durable: 1, immediate: 0 }]]);
  return solve(network.compiled, twinTables(network, model, { ratios, repairs })).z;
}

/** The leader whose repair leaves the least burden; earlier rank wins a tie. */
function leastOf(leaders: readonly string[], burdens: readonly number[]): string | undefined {
  return leaders[burdens.indexOf(Math.min(...burdens))];
}
