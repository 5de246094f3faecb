import { evidenceWith } from '../inference/evidence-with.ts';
import type { Table } from '../inference/network.ts';
import { solve } from '../inference/solve.ts';
import type { Kit, Repair } from '../model/kit.ts';
import type { Benefits } from '../model/plan.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { twinsFor } from './twins-for.ts';
import { weighAnswers } from './belief-network.ts';
import { type Case, caseOf } from './case-of.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import { gradientAt } from './gradient-at.ts';
import { groupBy } from './group-by.ts';
import { joinRepairs } from './join-repairs.ts';
import {
  askingLocals,
  askingNothing,
  type RepairChances,
  repairedTable,
  type Repairs,
  repairTables,
  type TwinNetwork,
  twinTables,
} from './twin-network.ts';
import { valueOf } from './value-of.ts';

/**
 * Joint benefits of sets of repairs under the answers given: burden taken away, 0…1. Repairs of the same node add
 * up as independent tries; repairs of unknown nodes do nothing. `given`: the same case, where it is ready already.
 */
export function benefitsUnder(
  kit: Kit,
  scorecard: Scorecard,
  given: Case = caseOf(kit, scorecard),
): Benefits {
  return {
    durable: (bundles) => durableBenefits(given, bundles),
    immediate: (bundles) => benefitsOf(given, bundles, (effect) => ({ durable: 0, immediate: effect })),
  };
}

/** Joint durable benefits of sets of repairs in a case already made ready. */
export function durableBenefits(given: Case, bundles: readonly (readonly Repair[])[]): readonly number[] {
  return benefitsOf(given, bundles, (effect) => ({ durable: effect, immediate: 0 }));
}

/** Up to so many targets a network of their own is so much smaller that making it pays. */
const few = 24;

type Aim = (effect: number) => RepairChances;

/** A bundle less its last node, and that node, whose repair is read off the gradients of the others'. */
type Split = {
  readonly bundle: number;
  readonly whole: Repairs;
  readonly first: Repairs;
  readonly last: readonly { readonly node: CausalNode; readonly repair: RepairChances }[];
};

function benefitsOf(given: Case, bundles: readonly (readonly Repair[])[], aim: Aim): readonly number[] {
  const { model, ratios, beliefs } = given;
  const targets = new Set(bundles.flatMap((repairs) => repairs.map((repair) => repair.capability)));
  const network = askingLocals(targets.size > few ? given.twins : twinsFor(given, targets), targets);
  const splits = bundles.map((repairs, bundle) =>
    split(model, network, {
      bundle,
      whole: new Map(Array.from(joinRepairs(repairs), ([id, effect]) => [id, aim(effect)])),
    }),
  );
  const unrepaired = twinTables(network, model, { ratios, repairs: new Map() });
  const burdensAfter = burdensIn(network, (repairs) => repairTables(network, model, { unrepaired, repairs }));
  const z = weighAnswers(beliefs, model, ratios);
  const { z: before } = solve(askingNothing(network).compiled, unrepaired);
  const benefits = bundles.map(() => 0);
  for (const [first, group] of groupByFirst(splits)) {
    for (const [bundle, after] of burdensAfter(first, group)) {
      benefits[bundle] = Math.max(0, (before - after) / z);
    }
  }
  return benefits;
}

/** Burdens after bundles that share their first repairs; one alone needs no gradients, which is most of the work. */
function burdensIn(
  network: TwinNetwork,
  tablesWith: (repairs: Repairs) => readonly Table[],
): (first: Repairs, group: readonly Split[]) => readonly (readonly [bundle: number, burden: number])[] {
  const forward = askingNothing(network).compiled;
  return (first, group) => {
    if (group.length === 1) {
      return group.map(({ bundle, whole }) => [bundle, solve(forward, tablesWith(whole)).z]);
    }
    const { z, gradients } = solve(network.compiled, tablesWith(first));
    return group.map(({ bundle, last }) => {
      const [burden = z] = last.map(({ node, repair }) => {
        const gradient = gradientAt(gradients, valueOf(network.local, node.id));
        return evidenceWith(gradient, repairedTable(network, node, repair));
      });
      return [bundle, burden];
    });
  };
}

function split(
  model: CausalModel,
  { states }: TwinNetwork,
  { bundle, whole }: Pick<Split, 'bundle' | 'whole'>,
): Split {
  const steps = model.flatMap((node) => {
    const repair = states.get(node.id) === 3 ? whole.get(node.id) : undefined;
    return repair === undefined ? [] : [{ node, repair }];
  });
  const first = steps.slice(0, -1).map(({ node, repair }) => [node.id, repair] as const);
  return { bundle, whole, first: new Map(first), last: steps.slice(-1) };
}

/** Bundles that differ in their last node only share one solve. */
function groupByFirst(splits: readonly Split[]): ReadonlyMap<Repairs, readonly Split[]> {
  const known = new Map<string, Repairs>();
  return groupBy(splits, ({ first }) => {
    const key = JSON.stringify([...first]);
    const shared = known.get(key) ?? first;
    known.set(key, shared);
    return shared;
  });
}
