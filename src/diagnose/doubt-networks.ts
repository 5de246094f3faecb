import { limitGradients } from '../inference/limit-gradients.ts';
import { solve } from '../inference/solve.ts';
import type { Table } from '../inference/network.ts';
import { compareNumbers } from '../numbers/compare-numbers.ts';
import { compareText } from '../numbers/compare-text.ts';
import { answerSlopes, type BeliefNetwork, beliefTables, compileBeliefs } from './belief-network.ts';
import type { CausalModel, CausalNode } from './causal-model.ts';
import type { LogRatios } from './log-ratios.ts';
import { lasting } from './repair-chances.ts';
import { singleRepairs } from './single-repairs.ts';
import { type Slopes, slopesOf } from './slopes.ts';
import { compileTwins, repairedTable, type TwinNetwork, twinTables } from './twin-network.ts';
import { twinShapeOf } from './twin-shape-of.ts';
import { valueOf } from './value-of.ts';

/** One model made ready to be solved for many sets of answers. */
export type DoubtNetworks = {
  readonly model: CausalModel;
  readonly beliefs: BeliefNetwork;
  /** Both worlds, any capability repaired; finds the gradients of evidence and of the capabilities' own tables. */
  readonly twins: TwinNetwork;
  /** The same, only the gradients of evidence. */
  readonly asked: TwinNetwork;
  readonly capabilities: readonly CausalNode[];
};

/** Compiles the networks of a model. Any node may be asked about, so none is left out. */
export function compileDoubts(model: CausalModel): DoubtNetworks {
  const capabilities = model.filter(({ kind }) => kind === 'capability');
  const targets = capabilities.map(({ id }) => id);
  const twins = compileTwins(model, twinShapeOf(model, { targets, answered: model.map(({ id }) => id) }));
  const evidence = [...twins.evidence.values()];
  const locals = targets.map((id) => valueOf(twins.local, id));
  return {
    model,
    beliefs: compileBeliefs(model),
    twins: { ...twins, compiled: limitGradients(twins.compiled, [...evidence, ...locals]) },
    asked: { ...twins, compiled: limitGradients(twins.compiled, evidence) },
    capabilities,
  };
}

/** A capability with what its full repair, made durable, takes off the burden, times the relative probability of the answers. */
export type Leader = { readonly node: string; readonly taken: number };

/** How sums over all worlds depend on the answers about any one node. */
export type DoubtSlopes = {
  /** Relative probability of the answers. */
  readonly answers: Slopes;
  /** That times the burden, as things are. */
  readonly burden: Slopes;
  /** That times the burden after the full repair of each leader. */
  readonly repaired: readonly Slopes[];
  /** The first few capabilities by what their repair brings. */
  readonly leaders: readonly Leader[];
};

/** Solves for one set of answers: as many solves as leaders, and two. */
export function solveDoubts(networks: DoubtNetworks, ratios: LogRatios, count: number): DoubtSlopes {
  const { model, beliefs, twins, asked, capabilities } = networks;
  const tables = twinTables(twins, model, { ratios, repairs: new Map() });
  const solution = solve(twins.compiled, tables);
  const { z } = solution;
  // Read before the next solve, which writes over the gradients.
  const burden = slopesOf(twins.evidence, solution.gradients);
  const { burdenAfter } = singleRepairs(twins, solution);
  const benefits = capabilities.map((node) => ({ node, taken: z - burdenAfter(node, lasting) }));
  const first = benefits
    .toSorted((a, b) => compareNumbers(b.taken / z, a.taken / z) || compareText(a.node.id, b.node.id))
    .slice(0, count);
  return {
    answers: answerSlopes(beliefs, beliefTables(model, ratios)),
    burden,
    repaired: first.map(({ node }) => slopesOf(asked.evidence, solveRepaired(asked, tables, node))),
    leaders: first.map(({ node, taken }) => ({ node: node.id, taken })),
  };
}

function solveRepaired(
  asked: TwinNetwork,
  tables: readonly Table[],
  node: CausalNode,
): readonly Float64Array[] {
  const repaired = tables.with(valueOf(asked.local, node.id), repairedTable(asked, node, lasting));
  return solve(asked.compiled, repaired).gradients;
}
