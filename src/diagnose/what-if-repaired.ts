import { solve } from '../inference/solve.ts';
import type { RepairedWorld, WhatIfRepaired } from '../model/diagnosis.ts';
import type { Kit, Repair } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { numberAt } from '../numbers/number-at.ts';
import { burdenOf } from './burden-of.ts';
import { type Case, caseOf } from './case-of.ts';
import { downstreamOf } from './downstream-of.ts';
import { evidenceTable } from './evidence-table.ts';
import { gradientAt } from './gradient-at.ts';
import { joinRepairs } from './join-repairs.ts';
import {
  askingEvidence,
  compileTwins,
  type RepairChances,
  type Repairs,
  statesIn,
  type TwinNetwork,
  twinTables,
} from './twin-network.ts';
import { valueOf } from './value-of.ts';

/**
 * "If you repair these": what every node would look like in the same company with the repairs made, for good
 * (durable: only the own fault goes, causes upstream may break it again) and for now (immediate). Exact, in the twin
 * network; probabilities and burdens in 0…1.
 */
export function whatIfRepaired(kit: Kit, scorecard: Scorecard, repairs: readonly Repair[]): WhatIfRepaired {
  const given = caseOf(kit, scorecard);
  const effects = joinRepairs(repairs);
  const reached = downstreamOf(given.model, effects.keys());
  const states = new Map(given.model.map(({ id }) => [id, reached.has(id) ? (3 as const) : (2 as const)]));
  const network = askingEvidence(compileTwins(given.model, { states, outcomes: [] }));
  const aimed = (aim: (effect: number) => RepairChances): ReadonlyMap<string, number> =>
    beliefsAfter(given, network, new Map(Array.from(effects, ([id, effect]) => [id, aim(effect)])));
  const burden = burdenOf(given.model, beliefsAfter(given, network, new Map()));
  const world = (beliefs: ReadonlyMap<string, number>): RepairedWorld => ({
    burden: burdenOf(given.model, beliefs),
    benefit: Math.max(0, burden - burdenOf(given.model, beliefs)),
    nodes: Array.from(beliefs, ([node, belief]) => ({ node, belief })),
  });
  return {
    burden,
    durable: world(aimed((effect) => ({ durable: effect, immediate: 0 }))),
    immediate: world(aimed((effect) => ({ durable: 0, immediate: effect }))),
  };
}

function beliefsAfter(
  { model, ratios }: Case,
  network: TwinNetwork,
  repairs: Repairs,
): ReadonlyMap<string, number> {
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
