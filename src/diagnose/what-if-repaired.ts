import type { RepairedWorld, WhatIfRepaired } from '../model/diagnosis.ts';
import type { Kit, Repair } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { burdenOf } from './burden-of.ts';
import { caseOf } from './case-of.ts';
import { joinRepairs } from './join-repairs.ts';
import { forGood, forNow } from './repair-chances.ts';
import { type BeliefsAfter, repairedWorlds } from './repaired-worlds.ts';

/**
 * "If you repair these": what every node would look like in the same company with the repairs made, for good
 * (durable: only the own fault goes, causes upstream may break it again) and for now (immediate). Exact, in the twin
 * network; probabilities and burdens in 0…1.
 */
export function whatIfRepaired(kit: Kit, scorecard: Scorecard, repairs: readonly Repair[]): WhatIfRepaired {
  const given = caseOf(kit, scorecard);
  const worldWith = repairedWorlds(given, joinRepairs(repairs));
  const burden = burdenOf(
    given.model,
    worldWith(() => forGood(0)),
  );
  const world = (beliefs: BeliefsAfter): RepairedWorld => ({
    burden: burdenOf(given.model, beliefs),
    benefit: Math.max(0, burden - burdenOf(given.model, beliefs)),
    nodes: Array.from(beliefs, ([node, belief]) => ({ node, belief })),
  });
  return {
    burden,
    durable: world(worldWith(forGood)),
    immediate: world(worldWith(forNow)),
  };
}
