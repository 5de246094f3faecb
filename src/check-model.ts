import { beliefCostOf } from './diagnose/belief-cost-of.ts';
import { priorBeliefsOf } from './diagnose/prior-beliefs-of.ts';
import { type RepairCost, repairCostsOf } from './diagnose/repair-costs-of.ts';
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
 * looked for, in a tenth of the time. Total.
 */
export function checkModel(kit: Kit, { quick = false } = {}): readonly ModelFinding[] {
  const wide = wideBeliefs(kit);
  if (wide.length > 0 || quick) return wide;
  const repairs = wideTwins(kit);
  return repairs.length > 0 ? repairs : priorsOutOfBounds(kit);
}

function wideBeliefs(kit: Kit): readonly ModelFinding[] {
  const limit = mostCells.beliefs;
  const { largestCells: cells, largestClique } = beliefCostOf(kit);
  if (cells <= limit) return [];
  return [{ kind: 'too-wide', of: 'beliefs', cells, limit, nodes: nodesIn(largestClique) }];
}

function wideTwins(kit: Kit): readonly ModelFinding[] {
  const costs = repairCostsOf(kit).toSorted((one, other) => other.cost.largestCells - one.cost.largestCells);
  return [...costs.slice(0, 1).flatMap(wideRepair), ...wideRepairs(costs)];
}

function wideRepair({ capability, cost }: RepairCost): readonly ModelFinding[] {
  const limit = mostCells.repair;
  const { largestCells: cells, largestClique } = cost;
  if (cells <= limit) return [];
  return [{ kind: 'too-wide', of: 'repair', cells, limit, nodes: nodesIn(largestClique), capability }];
}

function wideRepairs(costs: readonly RepairCost[]): readonly ModelFinding[] {
  const limit = mostCells.repairs;
  const cells = costs.reduce((sum, { cost }) => sum + cost.totalCells, 0);
  const nodes = nodesIn(costs.flatMap(({ cost }) => cost.largestClique));
  return cells <= limit ? [] : [{ kind: 'too-wide', of: 'repairs', cells, limit, nodes }];
}

/** The nodes behind variables: an auxiliary one, `<node>~or`, stands for its node. */
function nodesIn(variables: readonly string[]): readonly string[] {
  return [...new Set(variables.map((id) => id.replace(/~.*$/, '')))].toSorted();
}

function priorsOutOfBounds(kit: Kit): readonly ModelFinding[] {
  const priors = priorBeliefsOf(kit);
  return kit.nodes.flatMap(({ id, kind }) => {
    const chance = priors.get(id) ?? 0;
    const { minimum, maximum } = bounds[kind];
    return chance >= minimum && chance <= maximum
      ? []
      : [{ kind: 'prior' as const, node: id, chance, minimum, maximum }];
  });
}
