import { solve } from '../inference/solve.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { Case } from './case-of.ts';
import { downstreamOf } from './downstream-of.ts';
import { evidenceTable } from './evidence-table.ts';
import { gradientAt } from './gradient-at.ts';
import type { RepairChances } from './repair-chances.ts';
import {
  askingEvidence,
  compileTwins,
  type Repairs,
  statesIn,
  type TwinNetwork,
  twinTables,
} from './twin-network.ts';
import { valueOf } from './value-of.ts';

/** Chance (0…1) of every node to be broken in some world. */
export type BeliefsAfter = ReadonlyMap<string, number>;

/**
 * The same company with some nodes repaired, each with this effect (0…1), for good, for now or not at all, as `aim`
 * says. Exact, in one twin network for all of these worlds.
 */
export function repairedWorlds(
  given: Case,
  effects: ReadonlyMap<string, number>,
): (aim: (effect: number) => RepairChances) => BeliefsAfter {
  const reached = downstreamOf(given.model, effects.keys());
  const states = new Map(given.model.map(({ id }) => [id, reached.has(id) ? (3 as const) : (2 as const)]));
  const network = askingEvidence(compileTwins(given.model, { states, outcomes: [] }));
  return (aim) =>
    beliefsAfter(given, network, new Map(Array.from(effects, ([id, effect]) => [id, aim(effect)])));
}

function beliefsAfter({ model, ratios }: Case, network: TwinNetwork, repairs: Repairs): BeliefsAfter {
  const { z, gradients } = solve(network.compiled, twinTables(network, model, { ratios, repairs }));
  return new Map(
    model.map(({ id }) => {
      const states = statesIn(network.states, id);
      const weight = numberAt(evidenceTable(states, ratios.get(id) ?? 0), states - 1);
      const stillBroken = weight * numberAt(gradientAt(gradients, valueOf(network.evidence, id)), states - 1);
      return [id, Math.max(0, Math.min(1, stillBroken / z))];
    }),
  );
}
