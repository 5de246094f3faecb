import type { Table } from '../inference/network.ts';
import { solve } from '../inference/solve.ts';
import type { Kit, Repair } from '../model/kit.ts';
import type { Benefits } from '../model/plan.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { weighAnswers } from './belief-network.ts';
import { type Case, caseOf } from './case-of.ts';
import type { CausalNode } from './causal-model.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { joinRepairs } from './join-repairs.ts';
import { forGood, forNow, type RepairChances } from './repair-chances.ts';
import { singleRepairs } from './single-repairs.ts';
import { askingLocals, askingNothing, repairTables, twinTables } from './twin-network.ts';

/**
 * Joint benefits of sets of repairs under the answers given: burden taken away, 0…1. Repairs of the same node add
 * up as independent tries; repairs of unknown nodes do nothing.
 */
export function benefitsUnder(kit: Kit, scorecard: Scorecard): Benefits {
  return benefitsIn(caseOf(kit, scorecard));
}

/** The same in a case already made ready. */
export function benefitsIn(given: Case): Benefits {
  return {
    durable: (bundles) => durableBenefits(given, bundles),
    immediate: (bundles) => benefitsOf(given, bundles, forNow),
  };
}

/** Joint durable benefits of sets of repairs in a case already made ready. */
export function durableBenefits(given: Case, bundles: readonly (readonly Repair[])[]): readonly number[] {
  return benefitsOf(given, bundles, forGood);
}

type Aim = (effect: number) => RepairChances;

/** The repair of one node. */
type NodeRepair = { readonly node: CausalNode; readonly repair: RepairChances };

/** A set of repairs: its last one is read off the gradients of a solve for the others. */
type Whole = { readonly bundle: number; readonly others: readonly NodeRepair[]; readonly last: NodeRepair };

function benefitsOf(given: Case, bundles: readonly (readonly Repair[])[], aim: Aim): readonly number[] {
  const places = new Map(given.model.map((node, place) => [node.id, { node, place }]));
  const wholes = bundles.flatMap((repairs, bundle) => wholeOf(given, aim, { bundle, repairs, places }));
  const standing = given.standing();
  const joint = wholes.filter(({ others }) => others.length > 0);
  const after = new Map<number, number>(joint.length === 0 ? [] : burdensAfter(given, joint));
  for (const { bundle, others, last } of wholes)
    if (others.length === 0) after.set(bundle, standing.burdenAfter(last.node, last.repair));
  const z = weighAnswers(given.beliefs, given.model, given.ratios);
  return bundles.map((_, bundle) =>
    Math.max(0, (standing.burden - (after.get(bundle) ?? standing.burden)) / z),
  );
}

type Bundle = {
  readonly bundle: number;
  readonly repairs: readonly Repair[];
  /** Every node and its place in the model. */
  readonly places: ReadonlyMap<string, { readonly node: CausalNode; readonly place: number }>;
};

/** Its repairs in the order of the model; none where nothing it repairs has a way to an outcome. */
function wholeOf({ twins }: Case, aim: Aim, { bundle, repairs, places }: Bundle): readonly Whole[] {
  const placed = Array.from(joinRepairs(repairs)).flatMap(([id, effect]) => {
    const found = twins.states.get(id) === 3 ? places.get(id) : undefined;
    return found === undefined ? [] : [{ ...found, repair: aim(effect) }];
  });
  const steps = placed.sort((a, b) => a.place - b.place).map(({ node, repair }) => ({ node, repair }));
  const last = steps.at(-1);
  return last === undefined ? [] : [{ bundle, others: steps.slice(0, -1), last }];
}

/** Burdens after sets of several repairs. Those that share all but the last one need one solve together. */
function burdensAfter(given: Case, wholes: readonly Whole[]): readonly (readonly [number, number])[] {
  const { model, ratios, twinsFor } = given;
  const targets = new Set(wholes.flatMap(({ others, last }) => [...others, last].map(({ node }) => node.id)));
  const network = twinsFor(targets);
  const [asking, silent] = [askingLocals(network, targets), askingNothing(network)];
  const unrepaired = twinTables(network, model, { ratios, repairs: new Map() });
  const tablesWith = (steps: readonly NodeRepair[]): readonly Table[] =>
    repairTables(network, model, {
      unrepaired,
      repairs: new Map(steps.map(({ node, repair }) => [node.id, repair])),
    });
  return Array.from(byOthers(wholes)).flatMap(([others, group]) => {
    // One alone needs no gradients, which are most of the work.
    if (group.length === 1)
      return group.map(({ bundle, last }) => [
        bundle,
        solve(silent.compiled, tablesWith([...others, last])).z,
      ]);
    const { burdenAfter } = singleRepairs(asking, solve(asking.compiled, tablesWith(others)));
    return group.map(({ bundle, last }) => [bundle, burdenAfter(last.node, last.repair)]);
  });
}

function byOthers(wholes: readonly Whole[]): ReadonlyMap<readonly NodeRepair[], readonly Whole[]> {
  const known = new Map<string, readonly NodeRepair[]>();
  return groupedBy(wholes, ({ others }) => {
    const key = JSON.stringify(others.map(({ node, repair }) => [node.id, repair]));
    const shared = known.get(key) ?? others;
    known.set(key, shared);
    return shared;
  });
}
