import type { CompiledNetwork } from '../inference/compile-network.ts';
import { limitGradients } from '../inference/limit-gradients.ts';
import { type LinearTables, linearTables } from '../inference/linear-tables.ts';
import type { Factor, Table, Variable } from '../inference/network.ts';
import type { NetworkPart } from '../inference/network-part.ts';
import { noisyMaxTwinFactors } from '../inference/noisy-max-twin-factors.ts';
import { noisyOrFactors } from '../inference/noisy-or-factors.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import { compileSound } from './compile-sound.ts';
import { evidenceTable } from './evidence-table.ts';
import { layOut } from './lay-out.ts';
import type { LogRatios } from './log-ratios.ts';
import { followedNumbers, withNumber } from './numbers-of.ts';
import { forGood, type RepairChances } from './repair-chances.ts';
import { valueOf } from './value-of.ts';

/** The real and the repaired world side by side, ready for many repairs of its targets. */
export type TwinNetwork = {
  readonly compiled: CompiledNetwork;
  readonly local: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, number>;
  /** 3 where a repair can reach, 2 where both worlds are the same; nodes that cannot matter are left out. */
  readonly states: ReadonlyMap<string, 2 | 3>;
  /** Factors behind those of the nodes, one for each outcome; their tables never change. */
  readonly fixed: readonly Table[];
  /** Position of the factor of each outcome. */
  readonly picks: ReadonlyMap<string, number>;
};

export type TwinShape = {
  readonly states: ReadonlyMap<string, 2 | 3>;
  /** Outcomes and weights whose sum the network is to find; none: it finds the probability of the answers. */
  readonly outcomes: readonly CausalNode[];
};

/** By node. */
export type Repairs = ReadonlyMap<string, RepairChances>;

/** The variable that picks one outcome at a time, so that one solve adds up the whole burden. */
const picked = '~outcome';

/**
 * Compiles the twin network. With outcomes, its Z is the sum over them of weight × P(answers, broken in the
 * repaired world): the repaired burden times the probability of the answers. Linear in every table, so one solve's
 * gradients hold the burden after the repair of any single node.
 */
export function compileTwins(model: CausalModel, { states, outcomes }: TwinShape): TwinNetwork {
  const parts = model.flatMap((node) => {
    const own = states.get(node.id);
    return own === undefined ? [] : [{ id: node.id, states: own, part: partOf(node, states, new Map()) }];
  });
  const { variables, scopes, local, evidence } = layOut(parts);
  const picker: readonly Variable[] = outcomes.length === 0 ? [] : [{ id: picked, states: outcomes.length }];
  const compiled = compileSound(
    [...variables, ...picker],
    [...scopes, ...outcomes.map(({ id }) => [picked, id])],
  );
  const fixed = outcomes.map(({ id, weight }, turn) =>
    outcomes.flatMap((_, other) => pickTable(other === turn ? weight : undefined, statesIn(states, id))),
  );
  const picks = new Map(outcomes.map(({ id }, turn) => [id, scopes.length + turn]));
  return { compiled, local, evidence, states, fixed, picks };
}

/** The same network, finding only the gradients of the local factors of these nodes. */
export function askingLocals(network: TwinNetwork, nodes: Iterable<string>): TwinNetwork {
  const wanted = Array.from(nodes).flatMap((id) => network.local.get(id) ?? []);
  return { ...network, compiled: limitGradients(network.compiled, wanted) };
}

/** The same network, finding no gradients. */
export function askingNothing(network: TwinNetwork): TwinNetwork {
  return { ...network, compiled: limitGradients(network.compiled, []) };
}

/** The same network, finding only the gradients of the evidence. */
export function askingEvidence(network: TwinNetwork): TwinNetwork {
  return { ...network, compiled: limitGradients(network.compiled, network.evidence.values()) };
}

/** The same network, finding only the gradients of the factors of outcomes. */
export function askingPicks(network: TwinNetwork): TwinNetwork {
  return { ...network, compiled: limitGradients(network.compiled, network.picks.values()) };
}

/** The tables for one set of numbers, answers and repairs, in the order of the network's factors. */
export function twinTables(
  { states, fixed }: TwinNetwork,
  model: CausalModel,
  { ratios, repairs }: { readonly ratios: LogRatios; readonly repairs: Repairs },
): Table[] {
  const tables: Table[] = [];
  for (const node of model) {
    const own = states.get(node.id);
    if (own === undefined) continue;
    for (const { table } of partOf(node, states, repairs).factors) tables.push(table);
    tables.push(evidenceTable(own, ratios.get(node.id) ?? 0));
  }
  return [...tables, ...fixed];
}

/** The same for any numbers, as `numbersOf` has them. */
export function linearTwins(
  network: TwinNetwork,
  model: CausalModel,
  given: { readonly ratios: LogRatios; readonly repairs: Repairs },
): LinearTables {
  const at = (number: number): readonly Table[] => twinTables(network, withNumber(model, number), given);
  return linearTables(
    at(0),
    at(1),
    followedNumbers(model, (id) => network.states.has(id)),
  );
}

/** The same under other answers. */
export function linearUnder(
  { evidence, states }: TwinNetwork,
  tables: LinearTables,
  ratios: LogRatios,
): LinearTables {
  const atZero = tables.atZero.slice();
  for (const [id, table] of evidence)
    atZero.set(evidenceTable(statesIn(states, id), ratios.get(id) ?? 0), tables.starts[table]);
  return { ...tables, atZero };
}

/** The tables of one case with nothing repaired, with these repairs made instead: only local tables differ. */
export function repairTables(
  network: TwinNetwork,
  model: CausalModel,
  { unrepaired, repairs }: { readonly unrepaired: readonly Table[]; readonly repairs: Repairs },
): readonly Table[] {
  const tables = [...unrepaired];
  for (const node of model) {
    const repair = network.states.get(node.id) === 3 ? repairs.get(node.id) : undefined;
    if (repair === undefined) continue;
    tables[valueOf(network.local, node.id)] = repairedTable(network, node, repair);
  }
  return tables;
}

/** The local table of a target under a repair. */
export function repairedTable(network: TwinNetwork, node: CausalNode, repair: RepairChances): Table {
  const [local] = partOf(node, network.states, new Map([[node.id, repair]])).factors;
  return local.table;
}

function partOf(node: CausalNode, states: TwinNetwork['states'], repairs: Repairs): NetworkPart {
  if (states.get(node.id) !== 3) return inRealWorld(node, states);
  const { durable, immediate } = repairs.get(node.id) ?? forGood(0);
  const causes = node.causes.map((cause) => ({ ...cause, states: statesIn(states, cause.id) }));
  return noisyMaxTwinFactors({ id: node.id, leak: node.leak, causes, durable, immediate });
}

/** How many states a node has; 2 for one that the network does not know. */
export function statesIn(states: TwinNetwork['states'], id: string): 2 | 3 {
  return states.get(id) === 3 ? 3 : 2;
}

/** A node that counts only as evidence: it looks at the real state of its causes (1 and 2 are both broken). */
function inRealWorld(node: CausalNode, states: TwinNetwork['states']): NetworkPart {
  const { variables, factors } = noisyOrFactors(node);
  const widened = (factor: Factor): Factor => {
    if (!factor.variables.some((id) => states.get(id) === 3)) return factor;
    const escape = numberAt(factor.table, 3);
    return { ...factor, table: [1, 1, 1, 1, escape, escape] };
  };
  const [local, ...links] = factors;
  return { variables, factors: [local, ...links.map(widened)] };
}

/** One picked outcome counts where it is still broken in the repaired world; the others count as they are. */
function pickTable(weight: number | undefined, states: 2 | 3): readonly number[] {
  if (weight === undefined) return Array<number>(states).fill(1);
  return states === 3 ? [0, 0, weight] : [0, weight];
}
