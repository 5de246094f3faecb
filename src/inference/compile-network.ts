import { checkStructure } from './check-structure.ts';
import type { Contraction } from './contraction.ts';
import type { Draft } from './draft.ts';
import { draftContractions } from './draft-contractions.ts';
import { eliminationCost } from './elimination-cost.ts';
import { layOutContractions } from './lay-out-contractions.ts';
import type { Variable } from './network.ts';
import { type EliminationOrder, orderElimination } from './order-elimination.ts';
import type { Refusal } from './refusal.ts';
import type { ReverseStep } from './run-backward.ts';
import { wantedGradients } from './wanted-gradients.ts';
import type { Workspace } from './workspace.ts';

/**
 * A structure made ready for many solves with different tables. It carries its own work space: solves of one
 * compiled network (and of those that `limitGradients` derives from it) overwrite each other's gradients.
 */
export type CompiledNetwork = {
  readonly ok: true;
  readonly elimination: EliminationOrder;
  readonly steps: readonly Contraction[];
  readonly reverse: readonly ReverseStep[];
  /** Where each factor's table stands in the arena. */
  readonly inputs: readonly { readonly start: number; readonly cells: number }[];
  readonly result: number;
  readonly workspace: Workspace;
  /** For each factor its part of the gradients; empty where nobody wants it. */
  readonly views: readonly Float64Array[];
};

export type CompileOptions = {
  /** Most cells allowed in one table and in all together, counted as in `orderElimination`. */
  readonly budget?: { readonly largestCells: number; readonly totalCells: number };
  /** Every variable once, in the order to eliminate them: saves finding one when only states or links differ. */
  readonly order?: readonly string[];
  /** Factors whose gradients are wanted, as in `limitGradients`; all of them by default. */
  readonly wanted?: readonly number[];
};

/**
 * Compiles variables and factor scopes for exact sum-product by bucket elimination. Refuses a faulty structure
 * (`duplicate-variable`, `bad-states`, `unknown-variable`, `repeated-variable`) and one beyond the budget
 * (`over-budget`, before any table is made).
 */
export function compileNetwork(
  variables: readonly Variable[],
  scopes: readonly (readonly string[])[],
  options: CompileOptions = {},
): CompiledNetwork | Refusal {
  const fault = checkStructure(variables, scopes);
  if (fault !== undefined) return fault;
  const order = options.order ?? orderElimination(variables, scopes).order;
  const byId = new Map(variables.map((variable) => [variable.id, variable]));
  const draft = draftContractions(
    order.map((id) => byId.get(id)).filter((variable) => variable !== undefined),
    scopes,
  );
  const elimination = eliminationCost(draft);
  const { largestCells, totalCells, largestClique } = elimination;
  const budget = options.budget ?? { largestCells: Infinity, totalCells: Infinity };
  if (largestCells > budget.largestCells || totalCells > budget.totalCells) {
    return { ok: false, reason: 'over-budget', largestCells, totalCells, largestClique };
  }
  return allocate(elimination, draft, options.wanted ?? scopes.keys());
}

function allocate(elimination: EliminationOrder, draft: Draft, wanted: Iterable<number>): CompiledNetwork {
  const { ones, cells, result } = draft;
  const values = new Float64Array(cells);
  values.fill(1, ones.start, ones.start + ones.cells);
  const gradients = new Float64Array(cells);
  const inputs = draft.inputs.map(({ start, cells: size }) => ({ start, cells: size }));
  const { steps, positions } = layOutContractions(draft);
  const workspace = { values, gradients, positions };
  const { reverse, views } = wantedGradients({ steps, inputs, workspace }, wanted);
  return { ok: true, elimination, steps, reverse, inputs, result, workspace, views };
}
