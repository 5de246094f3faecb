import type { CompiledNetwork } from '../inference/compile-network.ts';
import { limitGradients } from '../inference/limit-gradients.ts';
import { type LinearTables, linearTables } from '../inference/linear-tables.ts';
import type { Table } from '../inference/network.ts';
import { noisyOrFactors } from '../inference/noisy-or-factors.ts';
import { solve } from '../inference/solve.ts';
import type { LinkActivity } from '../model/diagnosis.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import { compileSound } from './compile-sound.ts';
import { evidenceTable } from './evidence-table.ts';
import { gradientAt } from './gradient-at.ts';
import { layOut } from './lay-out.ts';
import type { LogRatios } from './log-ratios.ts';
import { followedNumbers, withNumber } from './numbers-of.ts';
import { type Slopes, slopesOf } from './slopes.ts';
import { valueOf } from './value-of.ts';

/** The causal model made ready for exact beliefs under many numbers and answers. */
export type BeliefNetwork = {
  readonly compiled: CompiledNetwork;
  /** The same, finding only the gradients of the evidence. */
  readonly asked: CompiledNetwork;
  /** The same, finding no gradients. */
  readonly forward: CompiledNetwork;
  /** Position of the local factor by node; its links and its evidence follow. */
  readonly local: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, number>;
};

/** Beliefs and shares by node, links by effect and cause; all numbers in 0…1 but z. */
export type Beliefs = {
  /** Relative probability of the answers. */
  readonly z: number;
  readonly belief: ReadonlyMap<string, number>;
  readonly ownFault: ReadonlyMap<string, number>;
  readonly links: readonly LinkActivity[];
};

/** Compiles the two-state network of all nodes. The model must be free of circles and gaps, as the loader checks. */
export function compileBeliefs(model: CausalModel): BeliefNetwork {
  const parts = model.map((node) => ({ id: node.id, states: 2, part: noisyOrFactors(node) }));
  const { variables, scopes, local, evidence } = layOut(parts);
  const compiled = compileSound(variables, scopes);
  const [asked, forward] = [limitGradients(compiled, evidence.values()), limitGradients(compiled, [])];
  return { compiled, asked, forward, local, evidence };
}

/**
 * Exact beliefs, own faults and link activities by sum-product. Source: own fault and activity are posteriors of
 * the switches of the structural model, read off the gradients of the factors (see `noisyOrFactors`).
 */
export function solveBeliefs(network: BeliefNetwork, model: CausalModel, ratios: LogRatios): Beliefs {
  const { z, gradients } = solve(network.compiled, beliefTables(model, ratios));
  // The chance of a state is its entry in some table times the gradient there, over z.
  const chanceOf = (entry: number, factor: number, cell: number): number =>
    chance((entry * numberAt(gradientAt(gradients, factor), cell)) / z);
  const belief = new Map<string, number>();
  const ownFault = new Map<string, number>();
  const links: LinkActivity[] = [];
  for (const { id, leak, causes } of model) {
    const local = valueOf(network.local, id);
    const broken = numberAt(evidenceTable(2, ratios.get(id) ?? 0), 1);
    const believed = chanceOf(broken, valueOf(network.evidence, id), 1);
    belief.set(id, believed);
    // Entry x = 1, y = 0 of the local table. All that a root has is its own.
    ownFault.set(id, causes.length === 0 ? believed : Math.min(believed, chanceOf(leak, local, 2)));
    for (const [index, cause] of causes.entries()) {
      const activity = chanceOf(cause.strength, local + 1 + index, 1);
      links.push({ cause: cause.id, effect: id, activity });
    }
  }
  return { z, belief, ownFault, links };
}

/** Relative probability of the answers alone. */
export function weighAnswers(network: BeliefNetwork, model: CausalModel, ratios: LogRatios): number {
  return solve(network.forward, beliefTables(model, ratios)).z;
}

/** Slopes of the relative probability of the answers. */
export function answerSlopes(network: BeliefNetwork, tables: readonly Table[]): Slopes {
  return slopesOf(network.evidence, solve(network.asked, tables).gradients);
}

/** Slopes of that probability times the own fault of the target. */
export function ownFaultSlopes(network: BeliefNetwork, tables: readonly Table[], target: CausalNode): Slopes {
  const { id, leak, causes } = target;
  // Of the local factor only the entry of a switched-on leak is left.
  const own = causes.length === 0 ? [0, leak] : [0, 0, leak, 0];
  return answerSlopes(network, tables.with(valueOf(network.local, id), own));
}

/** Slopes of that probability times the chance that the target is broken. */
export function brokenSlopes(network: BeliefNetwork, tables: readonly Table[], target: CausalNode): Slopes {
  const [local] = noisyOrFactors(target).factors;
  const { table } = local;
  // The first half of the local factor is about a sound target.
  const broken = Array.from(table, (entry, at) => (at < table.length / 2 ? 0 : entry));
  return answerSlopes(network, tables.with(valueOf(network.local, target.id), broken));
}

/** The tables for one set of numbers and answers, in the order of the network's factors. */
export function beliefTables(model: CausalModel, ratios: LogRatios): readonly Table[] {
  return model.flatMap((node) => [
    ...noisyOrFactors(node).factors.map((factor) => factor.table),
    evidenceTable(2, ratios.get(node.id) ?? 0),
  ]);
}

/** The same for any numbers under one set of answers, as `numbersOf` has them. */
export function linearBeliefs(model: CausalModel, ratios: LogRatios): LinearTables {
  const at = (number: number): readonly Table[] => beliefTables(withNumber(model, number), ratios);
  return linearTables(
    at(0),
    at(1),
    followedNumbers(model, () => true),
  );
}

/** Sums of many products can miss 0 and 1 by a last digit. */
function chance(value: number): number {
  return Math.max(0, Math.min(1, value));
}
