import type { Draft } from './draft.ts';
import type { EliminationOrder } from './order-elimination.ts';

/** What an order costs, read off the steps drafted for it: the same figures as `orderElimination` reports. */
export function eliminationCost({ steps }: Draft): EliminationOrder {
  let [largestCells, totalCells, width] = [0, 0, 0];
  let largestClique: readonly string[] = [];
  const order: string[] = [];
  for (const { out, summed } of steps) {
    if (summed === undefined) continue;
    const cells = out.cells * summed.states;
    order.push(summed.id);
    totalCells += cells;
    width = Math.max(width, out.axes.length);
    if (cells > largestCells) {
      largestCells = cells;
      largestClique = [summed, ...out.axes].map(({ id }) => id).sort();
    }
  }
  return { order, width, largestCells, totalCells, largestClique };
}
