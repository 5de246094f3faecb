import { cellAt } from './cell-at.ts';
import type { CompiledNetwork } from './compile-network.ts';
import type { Table } from './network.ts';
import { runBackward } from './run-backward.ts';
import { runForward } from './run-forward.ts';

/** The sum over all assignments of the product of all factors, and its derivatives. */
export type Solution = {
  readonly z: number;
  /** For each factor ∂Z/∂entry, laid out as its table. Views that the next solve overwrites: copy to keep. */
  readonly gradients: readonly Float64Array[];
};

/**
 * Solves a compiled network for one table per factor, in the order and sizes of its scopes (not checked here; see
 * `checkTables`). Exact for signed tables too: nothing is divided, logged or normalised, so each derivative is the
 * Z of the network with that entry set to 1 and the rest of its table to 0. Scale evidence to a maximum of 1: with
 * some 450 variables and entries of 0.05 to 1 everything stays within doubles; a Z below 1e-300 becomes 0.
 * Source: A. Darwiche, "A differential approach to inference in Bayesian networks", J. ACM 50 (2003).
 */
export function solve(compiled: CompiledNetwork, tables: readonly Table[]): Solution {
  const { values } = compiled.workspace;
  let cell = 0;
  for (const table of tables) {
    values.set(table, cell);
    cell += table.length;
  }
  return solveFilled(compiled);
}

/** The same, where the tables stand in the work space already. */
export function solveFilled({ steps, reverse, result, workspace, views }: CompiledNetwork): Solution {
  const { values, gradients } = workspace;
  runForward(steps, workspace);
  gradients.fill(0);
  gradients[result] = 1;
  runBackward(reverse, workspace);
  return { z: cellAt(values, result), gradients: views };
}
