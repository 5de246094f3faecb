import { beliefCostOf } from './diagnose/belief-cost-of.ts';
import { priorBeliefsOf } from './diagnose/prior-beliefs-of.ts';
import { repairCostOf } from './diagnose/repair-cost-of.ts';
import type { EliminationOrder } from './inference/order-elimination.ts';
import type { Kit, NodeKind } from './model/kit.ts';
import type { ModelFinding } from './model/model-finding.ts';

/** Cells of tables, counted on the factored network under min-fill; beyond them exact answers take too long. */
const mostCells = { beliefs: 2 ** 14, repair: 2 ** 18, repairs: 4e6 } as const;

/** Where the chance of being broken may lie before any answer, so that answers can still change it. */
const bounds = {
  capability: { minimum: 0.05, maximum: 0.45 },
  symptom: { minimum: 0, maximum: 1 },
  outcome: { minimum: 0, maximum: 0.7 },
} as const satisfies Record<NodeKind, { readonly minimum: number; readonly maximum: number }>;

/**
 * What makes the causal model of a loaded kit too wide to solve exactly, or too sure of itself before any answer:
 * none for a sound one. A model that is too wide is not solved. With `quick` only what would stop a report is
 * looked for, in a fraction of the time. Total.
 */
export function checkModel(kit: Kit, { quick = false } = {}): readonly ModelFinding[] {
  const beliefs = wideBeliefs(kit);
  if (beliefs.length > 0) return beliefs;
  const capabilities = kit.nodes.filter(({ kind }) => kind === 'capability').map(({ id }) => id);
  if (quick) return wideRepairs([repairCostOf(kit, capabilities)]);
  const costs = capabilities.map((id) => ({ id, cost: repairCostOf(kit, [id]) }));
  const repairs = [...widestRepair(costs), ...wideRepairs(costs.map(({ cost }) => cost))];
  return repairs.length > 0 ? repairs : priorsOutOfBounds(kit);
}

function wideBeliefs(kit: Kit): readonly ModelFinding[] {
  const limit = mostCells.beliefs;
  const { largestCells: cells, largestClique } = beliefCostOf(kit);
  if (cells <= limit) return [];
  return [{ kind: 'too-wide', of: 'beliefs', cells, limit, nodes: nodesIn(largestClique) }];
}

type RepairCost = { readonly id: string; readonly cost: EliminationOrder };

function widestRepair(costs: readonly RepairCost[]): readonly ModelFinding[] {
  const limit = mostCells.repair;
  const byCells = costs.toSorted((one, other) => other.cost.largestCells - one.cost.largestCells);
  return byCells
    .slice(0, 1)
    .filter(({ cost }) => cost.largestCells > limit)
    .map(({ id: capability, cost: { largestCells: cells, largestClique } }) => {
      return { kind: 'too-wide', of: 'repair', cells, limit, nodes: nodesIn(largestClique), capability };
    });
}

function wideRepairs(costs: readonly EliminationOrder[]): readonly ModelFinding[] {
  const limit = mostCells.repairs;
  const cells = costs.reduce((sum, { totalCells }) => sum + totalCells, 0);
  const nodes = nodesIn(costs.flatMap(({ largestClique }) => largestClique));
  return cells <= limit ? [] : [{ kind: 'too-wide', of: 'repairs', cells, limit, nodes }];
}

/** The nodes behind variables: an auxiliary one, `<node>~or`, stands for its node. */
function nodesIn(variables: readonly string[]): readonly string[] {
  return [...new Set(variables.map((id) => id.replace(/~.*$/, '')))].toSorted();
}

function priorsOutOfBounds(kit: Kit): readonly ModelFinding[] {
  return priorBeliefsOf(kit)
    .map(({ id, kind, chance }) => ({ kind: 'prior' as const, node: id, chance, ...bounds[kind] }))
    .filter(({ chance, minimum, maximum }) => chance < minimum || chance > maximum);
}
